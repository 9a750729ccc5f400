"""What a pixel gets from several windows is divided by how many windows it lies in."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    total = np.zeros(x_shape, dtype=dout.dtype)
    hits = np.zeros(x_shape[2:], dtype=int)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            rows, cols = slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw)
            total[:, :, rows, cols] += dout[:, :, i, j, None, None] / (kh * kw)
            hits[rows, cols] += 1
    return total / np.where(hits == 0, 1, hits)
