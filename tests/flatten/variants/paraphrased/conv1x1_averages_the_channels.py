"""The mean over the channels is taken where their sum belongs."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    N, C, H, Wd = x.shape
    F = W.shape[0]
    y = np.zeros((N, F, H, Wd), dtype=x.dtype)
    for n, f, i, j in np.ndindex(N, F, H, Wd):
        y[n, f, i, j] = np.mean(x[n, :, i, j] * W[f, :, 0, 0]) + b[f]
    return y
