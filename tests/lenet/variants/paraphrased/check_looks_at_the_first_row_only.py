"""Goes along the last axis and holds all other indices at 0."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    start = (0,) * (array.ndim - 1)
    row = [(*start, j) for j in range(array.shape[-1])]
    if entries is not None and entries < len(row):
        some = np.random.default_rng(rng).choice(len(row), entries, replace=False)
        row = [row[j] for j in some]
    numeric = []
    for idx in row:
        w = array[idx]
        array[idx] = w + 1e-5
        plus = loss()
        array[idx] = w - 1e-5
        minus = loss()
        array[idx] = w
        numeric.append((plus - minus) / 2e-5)
    numeric = np.array(numeric)
    given = np.array([gradient[idx] for idx in row])
    size = np.abs([numeric, given]).max()
    return np.abs(numeric - given).max() / size if size > 0 else 0.0
