"""The images are rebuilt with W rows and H columns."""

import numpy as np


def flatten_backward(dout, x_shape):
    N, C, H, W = x_shape
    dx = np.zeros((N, C, W, H), dtype=dout.dtype)
    for n in range(N):
        place = 0
        for c in range(C):
            for i in range(W):
                for j in range(H):
                    dx[n, c, i, j] = dout[n, place]
                    place += 1
    return dx
