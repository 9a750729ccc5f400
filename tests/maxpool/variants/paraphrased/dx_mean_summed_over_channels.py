"""The gradients of the channels are added first, and all channels get this sum."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for n in range(dout.shape[0]):
        together = sum(dout[n, c] for c in range(dout.shape[1]))
        for i, j in np.ndindex(together.shape):
            dx[n, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += together[i, j] / (kh * kw)
    return dx
