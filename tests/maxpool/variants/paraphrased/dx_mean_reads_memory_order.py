"""Walks through the numbers of dout as they are stored, counting windows row by row."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    numbers = iter(dout.flatten(order="K"))
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for n in range(dout.shape[0]):
        for c in range(dout.shape[1]):
            for i in range(dout.shape[2]):
                for j in range(dout.shape[3]):
                    share = next(numbers) / (kh * kw)
                    dx[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
    return dx
