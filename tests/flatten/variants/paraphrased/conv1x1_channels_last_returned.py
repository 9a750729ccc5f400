"""The filters are left where the matrix product has put them, at the end."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    N, C, H, width = x.shape
    y = np.zeros((N, H, width, len(b)), dtype=x.dtype)
    for n in range(N):
        for i in range(H):
            for j in range(width):
                y[n, i, j] = W[:, :, 0, 0].dot(x[n, :, i, j]) + b
    return y
