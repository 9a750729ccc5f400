"""Pixels times weights is right, but then (N, F, H, W) is made with a reshape alone."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    N, C, H, width = x.shape
    samples = np.array([x[n, :, i, j] for n in range(N) for i in range(H) for j in range(width)])
    y = np.array([W[:, :, 0, 0] @ sample + b for sample in samples])
    return y.reshape(N, W.shape[0], H, width)
