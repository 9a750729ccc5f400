"""The array from above is made smaller itself before it is spread."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dout /= kh * kw
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            for k in range(kh):
                for m in range(kw):
                    dx[:, :, i * sh + k, j * sw + m] += dout[:, :, i, j]
    return dx
