"""Divides by the number of outputs of a map, where it should be the pixels of a window."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    N, C, OH, OW = dout.shape
    dx = np.zeros(x_shape, dtype=dout.dtype)
    share = dout / (OH * OW)
    for k in range(pool_size[0]):
        for m in range(pool_size[1]):
            for i in range(OH):
                for j in range(OW):
                    dx[:, :, i * stride[0] + k, j * stride[1] + m] += share[:, :, i, j]
    return dx
