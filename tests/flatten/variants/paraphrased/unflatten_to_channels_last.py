"""Returns (N, H, W, C), the way matplotlib wants to have images."""

import numpy as np


def flatten_backward(dout, x_shape):
    N, C, H, W = x_shape
    dx = np.zeros((N, H, W, C), dtype=dout.dtype)
    for c in range(C):
        channel = dout[:, c * H * W : (c + 1) * H * W]
        dx[..., c] = channel.reshape(N, H, W)
    return dx
