"""Makes samples of C numbers out of x by cutting it up as it stands."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    N, C, H, width = x.shape
    weights = np.array([[W[f, c, 0, 0] for f in range(W.shape[0])] for c in range(C)])
    samples = np.reshape(x, (N * H * width, C))
    y = dense_forward(samples, weights, b)
    y = y.reshape(N, H, width, W.shape[0])
    return np.transpose(y, (0, 3, 1, 2))
