"""dx is only as large as the part of the image that the windows cover."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, OH, OW = dout.shape
    dx = np.zeros((N, C, kh + (OH - 1) * sh, kw + (OW - 1) * sw), dtype=dout.dtype)
    ones = np.ones((kh, kw), dtype=dout.dtype)
    for n in range(N):
        for c in range(C):
            for i in range(OH):
                for j in range(OW):
                    part = dx[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
                    part += dout[n, c, i, j] * ones / ones.size
    return dx
