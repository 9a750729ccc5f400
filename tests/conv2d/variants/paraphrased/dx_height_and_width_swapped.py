"""Reads x_shape as (N, C, W, H)."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, w_in, h_in = x_shape
    (sh, sw), (ph, pw) = stride, padding
    KH, KW = W.shape[2], W.shape[3]
    dxp = np.zeros((N, C, h_in + 2 * ph, w_in + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            grad = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += grad
    return dxp[:, :, ph : ph + h_in, pw : pw + w_in]
