"""Places are drawn with replacement."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "If as many places are asked for as there are: is each of them tried?",
    "ja": "要素の数と同じだけ調べるとき、すべての要素が調べられますか。",
}


def gradient_check(loss, array, gradient, entries=None, rng=None):
    places = list(np.ndindex(array.shape))
    if entries is not None:
        places = [
            places[i]
            for i in np.random.default_rng(rng).integers(0, max(1, len(places) - 1), entries)
        ]
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
