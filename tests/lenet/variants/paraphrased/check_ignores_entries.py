"""Has the argument entries and does not use it."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    numeric = np.empty(array.shape)
    walker = np.nditer(array, flags=["multi_index"])
    for _ in walker:
        idx = walker.multi_index
        w = float(array[idx])
        array[idx] = w + 1e-5
        a = loss()
        array[idx] = w - 1e-5
        b = loss()
        array[idx] = w
        numeric[idx] = (a - b) / 2e-5
    top = max(np.abs(numeric).max(), np.abs(gradient).max())
    return np.abs(numeric - gradient).max() / top if top > 0 else 0.0
