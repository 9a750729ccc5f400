"""Every pixel gets a share of one over kh times kh."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    kh, kw = pool_size
    grad = np.zeros(x_shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        top, left = i * stride[0], j * stride[1]
        for row in range(top, top + kh):
            for col in range(left, left + kw):
                grad[n, c, row, col] += dout[n, c, i, j] / kh**2
    return grad
