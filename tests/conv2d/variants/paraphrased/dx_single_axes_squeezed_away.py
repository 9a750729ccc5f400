"""squeeze() at the end takes every axis of length 1 out of dx."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    (sh, sw), (ph, pw) = stride, padding
    OH, OW = dout.shape[2:]
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for f, c, k, m in np.ndindex(*W.shape):
        dxp[:, c, k : k + sh * OH : sh, m : m + sw * OW : sw] += dout[:, f] * W[f, c, k, m]
    return dxp[:, :, ph : ph + H, pw : pw + width].squeeze()
