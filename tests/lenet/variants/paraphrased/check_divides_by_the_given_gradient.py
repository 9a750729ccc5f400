"""Scales the worst error with the gradient under test alone."""

import numpy as np


def gradient_check(loss, array, gradient, entries=None, rng=None):
    number = array.size if entries is None else entries
    picks = np.random.default_rng(rng).choice(array.size, size=number, replace=False)
    worst, reference = 0.0, 0.0
    for p in picks:
        idx = np.unravel_index(p, array.shape)
        w = array[idx]
        array[idx] = w + 1e-5
        plus = loss()
        array[idx] = w - 1e-5
        minus = loss()
        array[idx] = w
        estimate = (plus - minus) / 2e-5
        worst = max(worst, abs(estimate - gradient[idx]))
        reference = max(reference, abs(gradient[idx]))
    if reference == 0:
        return 0.0
    return worst / reference
