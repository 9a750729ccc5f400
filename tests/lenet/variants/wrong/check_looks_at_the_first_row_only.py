"""Only the first row of the array is tried."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Which places does your loop visit? Print them.",
    "ja": "ループが調べる場所を表示してみましょう。",
}


def gradient_check(loss, array, gradient, entries=None, rng=None):
    places = [place for place in np.ndindex(array.shape) if place[0] == 0]
    if entries is not None:
        places = [places[i] for i in np.random.default_rng(rng).permutation(len(places))[:entries]]
    numerical = []
    for place in places:
        kept = array[place]
        array[place] = kept + 1e-5
        above = loss()
        array[place] = kept - 1e-5
        below = loss()
        array[place] = kept
        numerical.append((above - below) / 2e-5)
    given = np.array([gradient[place] for place in places])
    numerical = np.array(numerical)
    largest = max(abs(numerical).max(), abs(given).max())
    return float(abs(numerical - given).max() / largest) if largest else 0.0
