"""Divides rightly, and then hands the share to the top left pixel and to no other."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    kh, kw = pool_size
    sh, sw = stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            dx[:, :, i * sh, j * sw] += dout[:, :, i, j] / (kh * kw)
    return dx
