"""A flattened copy is changed, and the loss does not see it."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Does the loss see the number that you have changed? Try an array that is not contiguous.",
    "ja": "あなたが変えた数は、損失から見えていますか。連続していない配列でも試してみましょう。",
}


def gradient_check(loss, array, gradient, entries=None, rng=None):
    flat, given = array.reshape(-1), gradient.reshape(-1)
    places = np.arange(flat.size)
    if entries is not None:
        places = np.random.default_rng(rng).permutation(flat.size)[:entries]
    numerical = []
    for place in places:
        kept = flat[place]
        flat[place] = kept + 1e-5
        above = loss()
        flat[place] = kept - 1e-5
        numerical.append((above - loss()) / 2e-5)
        flat[place] = kept
    numerical, given = np.array(numerical), given[places]
    largest = max(abs(numerical).max(), abs(given).max())
    return abs(numerical - given).max() / largest if largest else 0.0
