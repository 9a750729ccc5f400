"""In backward the stride is unpacked as horizontal step, vertical step."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (dx_step, dy_step) = pool_size, stride
    grad = np.zeros(x_shape, dtype=dout.dtype)
    for i in range(dout.shape[2]):
        top = i * dy_step
        for j in range(dout.shape[3]):
            left = j * dx_step
            share = dout[:, :, i, j] / (kh * kw)
            grad[:, :, top : top + kh, left : left + kw] += share[:, :, np.newaxis, np.newaxis]
    return grad
