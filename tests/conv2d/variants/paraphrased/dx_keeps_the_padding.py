"""Hands the padded gradient on as it is."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    sh, sw = stride
    shape = list(x_shape)
    shape[2] += 2 * padding[0]
    shape[3] += 2 * padding[1]
    dx = np.zeros(shape, dtype=dout.dtype)
    for k, m in np.ndindex(*W.shape[2:]):
        for i, j in np.ndindex(*dout.shape[2:]):
            dx[:, :, i * sh + k, j * sw + m] += dout[:, :, i, j] @ W[:, :, k, m]
    return dx
