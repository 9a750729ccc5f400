"""Flatten in both directions with plain loops and the formula of the text."""

import numpy as np


def flatten_forward(x):
    n, c, h, w = x.shape
    flat = np.empty((n, c * h * w), dtype=x.dtype)
    for k in range(c):
        for i in range(h):
            for j in range(w):
                flat[:, (k * h + i) * w + j] = x[:, k, i, j]
    return flat


def flatten_backward(dout, x_shape):
    n, c, h, w = x_shape
    dx = np.empty(x_shape, dtype=dout.dtype)
    for k in range(c):
        for i in range(h):
            for j in range(w):
                dx[:, k, i, j] = dout[:, (k * h + i) * w + j]
    return dx
