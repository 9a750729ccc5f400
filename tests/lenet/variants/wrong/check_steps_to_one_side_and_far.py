"""A one-sided difference with a step of 0.01."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "How large is the error of your formula, for a curve that you know, such as the sine?",
    "ja": "よく知っている曲線、たとえば sin で、その式の誤差はどれくらいですか。",
}


def gradient_check(loss, array, gradient, entries=None, rng=None):
    places = list(np.ndindex(array.shape))
    if entries is not None:
        places = [places[i] for i in np.random.default_rng(rng).permutation(len(places))[:entries]]
    numerical = []
    for place in places:
        kept = array[place]
        array[place] = kept + 1e-2
        above = loss()
        array[place] = kept
        below = loss()
        array[place] = kept
        numerical.append((above - below) / 1e-2)
    given = np.array([gradient[place] for place in places])
    numerical = np.array(numerical)
    largest = max(abs(numerical).max(), abs(given).max())
    return float(abs(numerical - given).max() / largest) if largest else 0.0
