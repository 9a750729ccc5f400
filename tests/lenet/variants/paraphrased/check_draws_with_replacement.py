"""Picks random indices that may come more than once."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    if entries is None:
        flat_indices = np.arange(array.size)
    else:
        flat_indices = np.random.default_rng(rng).integers(0, array.size, size=entries)
    numeric, given = [], []
    for k in flat_indices:
        idx = np.unravel_index(k, array.shape)
        saved = array[idx]
        values = []
        for step in (1e-5, -1e-5):
            array[idx] = saved + step
            values.append(loss())
        array[idx] = saved
        numeric.append((values[0] - values[1]) / 2e-5)
        given.append(gradient[idx])
    numeric, given = np.array(numeric), np.array(given)
    largest = np.abs(np.concatenate([numeric, given])).max()
    if largest == 0:
        return 0.0
    return np.abs(numeric - given).max() / largest
