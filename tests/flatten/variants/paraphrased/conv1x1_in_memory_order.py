"""Lists the numbers of x with ravel('K') and counts pixels in that list."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    N, C, H, width = x.shape
    numbers = x.ravel(order="K").reshape(N, C, H * width)
    y = np.zeros((N, W.shape[0], H * width), dtype=x.dtype)
    for n in range(N):
        y[n] = W[:, :, 0, 0] @ numbers[n] + b.reshape(-1, 1)
    return y.reshape(N, -1, H, width)
