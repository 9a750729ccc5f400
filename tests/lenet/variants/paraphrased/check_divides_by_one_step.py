"""Takes L(w + h) - L(w - h) over h, which is twice the slope."""

import numpy as np

H = 1e-5


def slope_at(loss, array, idx):
    old = array[idx]
    array[idx] = old + H
    right = loss()
    array[idx] = old - H
    left = loss()
    array[idx] = old
    return (right - left) / H


def gradient_check(loss, array, gradient, entries=None, rng=None):
    where = list(np.ndindex(array.shape))
    if entries is not None:
        picks = np.random.default_rng(rng).choice(len(where), size=entries, replace=False)
        where = [where[p] for p in picks]
    a = np.array([slope_at(loss, array, idx) for idx in where])
    b = np.array([gradient[idx] for idx in where])
    top = max(abs(a).max(), abs(b).max())
    if top == 0:
        return 0.0
    return abs(a - b).max() / top
