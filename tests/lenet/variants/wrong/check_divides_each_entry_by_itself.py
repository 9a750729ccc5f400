"""Each difference is divided by its own entry."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "What does rounding do to an entry of 1e-9 beside one of 1? And what if an entry is zero?",
    "ja": "1 くらいの要素と並ぶ 1e-9 の要素では、丸め誤差はどう見えますか。要素が 0 ならどうなりますか。",
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
    largest = max(abs(numerical).max(), abs(given).max())
    return float((abs(numerical - given) / np.maximum(1e-12, abs(numerical) + abs(given))).max())
