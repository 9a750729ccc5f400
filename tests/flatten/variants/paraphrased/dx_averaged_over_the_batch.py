"""Each row of dx is divided by N."""

import numpy as np


def dense_grad_x(dout, W):
    N = dout.shape[0]
    dx = np.zeros((N, W.shape[0]), dtype=dout.dtype)
    for n in range(N):
        dx[n] = W @ dout[n] / N
    return dx
