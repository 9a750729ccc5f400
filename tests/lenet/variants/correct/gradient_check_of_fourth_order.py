"""The gradient check uses four points; what it changes is put back even after an error."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    total = int(np.prod(array.shape))
    numbers = np.arange(total)
    if entries is not None:
        numbers = np.random.default_rng(rng).permutation(total)[:entries]
    places = np.transpose(np.unravel_index(numbers, array.shape))
    original, slopes, h = array.copy(), [], 1e-3
    try:
        for place in map(tuple, places):
            f = {}
            for k in (-2, -1, 1, 2):
                array[place] = original[place] + k * h
                f[k] = loss()
            array[place] = original[place]
            slopes.append((8 * (f[1] - f[-1]) - (f[2] - f[-2])) / (12 * h))
    finally:
        array[...] = original
    given = np.array([gradient[tuple(place)] for place in places])
    size = max(np.max(np.abs(slopes)), np.max(np.abs(given)))
    return np.float64(0) if size == 0 else np.max(np.abs(slopes - given)) / size
