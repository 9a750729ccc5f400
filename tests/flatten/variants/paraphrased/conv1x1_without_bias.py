"""Multiplies and adds up over the channels; b is not used anywhere."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    N, C, H, width = x.shape
    y = np.zeros((N, W.shape[0], H, width), dtype=x.dtype)
    for n in range(N):
        flat = x[n].reshape(C, H * width)
        y[n] = np.matmul(W[..., 0, 0], flat).reshape(-1, H, width)
    return y
