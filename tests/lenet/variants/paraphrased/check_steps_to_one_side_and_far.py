"""Estimates the slope by (L(w + 0.01) - L(w)) / 0.01."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    h = 0.01
    places = list(np.ndindex(array.shape))
    if entries is not None:
        numbers = np.random.default_rng(rng).choice(len(places), entries, replace=False)
        places = [places[i] for i in numbers]
    here = loss()
    slopes = []
    for place in places:
        w = array[place]
        array[place] = w + h
        slopes.append((loss() - here) / h)
        array[place] = w
    slopes = np.array(slopes)
    given = np.array([gradient[place] for place in places])
    size = max(np.abs(slopes).max(), np.abs(given).max())
    if size == 0:
        return 0.0
    return np.abs(slopes - given).max() / size
