"""The difference is divided by the largest entry of the given gradient only."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "What does your gap say of a gradient that is zero everywhere, although it should not be?",
    "ja": "0 であるはずがないのに全部 0 の勾配に対して、ギャップはいくつになりますか。",
}


def gradient_check(loss, array, gradient, entries=None, rng=None):
    places = list(np.ndindex(array.shape))
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
    largest = abs(given).max()
    return float(abs(numerical - given).max() / largest) if largest else 0.0
