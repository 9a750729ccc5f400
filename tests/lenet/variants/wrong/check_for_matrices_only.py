"""Two loops over rows and columns."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "How many axes may the array have?",
    "ja": "配列の軸はいくつでありうるでしょうか。",
}


def gradient_check(loss, array, gradient, entries=None, rng=None):
    places = [(i, j) for i in range(array.shape[0]) for j in range(array.shape[1])]
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
