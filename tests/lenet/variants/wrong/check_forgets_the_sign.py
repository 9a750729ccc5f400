"""Only absolute values are compared."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Hand your check the gradient with the wrong sign.",
    "ja": "符号を逆にした勾配を、チェックに渡してみましょう。",
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
    return float(abs(abs(numerical) - abs(given)).max() / largest) if largest else 0.0
