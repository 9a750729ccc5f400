"""Cuts the list of places after k and draws nothing."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    count = array.size if entries is None else entries
    slopes, given = np.zeros(count), np.zeros(count)
    for k, idx in enumerate(np.ndindex(array.shape)):
        if k == count:
            break
        w = array[idx]
        array[idx] = w + 1e-5
        slopes[k] = loss()
        array[idx] = w - 1e-5
        slopes[k] -= loss()
        array[idx] = w
        given[k] = gradient[idx]
    slopes /= 2e-5
    largest = np.max([np.abs(slopes), np.abs(given)])
    return np.max(np.abs(slopes - given)) / largest if largest else 0.0
