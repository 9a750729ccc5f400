"""The difference over two steps is divided by one."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "How far apart are the two points at which the loss is computed?",
    "ja": "損失を計算する 2 点は、どれだけ離れていますか。",
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
        numerical.append((above - below) / 1e-5)
    given = np.array([gradient[place] for place in places])
    numerical = np.array(numerical)
    largest = max(abs(numerical).max(), abs(given).max())
    return float(abs(numerical - given).max() / largest) if largest else 0.0
