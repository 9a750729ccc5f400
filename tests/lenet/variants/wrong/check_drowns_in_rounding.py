"""The step is 1e-12."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "How many digits of the loss are left in a difference of two losses that are almost equal?",
    "ja": "ほとんど等しい二つの損失の差には、何桁残りますか。",
}


def gradient_check(loss, array, gradient, entries=None, rng=None):
    places = list(np.ndindex(array.shape))
    if entries is not None:
        places = [places[i] for i in np.random.default_rng(rng).permutation(len(places))[:entries]]
    numerical = []
    for place in places:
        kept = array[place]
        array[place] = kept + 1e-12
        above = loss()
        array[place] = kept - 1e-12
        below = loss()
        array[place] = kept
        numerical.append((above - below) / 2e-12)
    given = np.array([gradient[place] for place in places])
    numerical = np.array(numerical)
    largest = max(abs(numerical).max(), abs(given).max())
    return float(abs(numerical - given).max() / largest) if largest else 0.0
