"""Wants one row per output, and makes it of W with a reshape."""

import numpy as np


def dense_forward(x, W, b):
    n_in, n_out = W.shape
    per_output = W.reshape(n_out, n_in)
    y = np.zeros((len(x), n_out), dtype=x.dtype)
    for o, weights in enumerate(per_output):
        y[:, o] = (x * weights).sum(axis=1) + b[o]
    return y
