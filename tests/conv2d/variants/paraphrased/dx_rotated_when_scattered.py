"""Stamps every window, and with a kernel turned by half a circle."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for n in range(N):
        for f in range(F):
            stamp = np.rot90(W[f], 2, axes=(1, 2))
            for i in range(dout.shape[2]):
                for j in range(dout.shape[3]):
                    top, left = i * sh, j * sw
                    dxp[n, :, top : top + KH, left : left + KW] += dout[n, f, i, j] * stamp
    return dxp[:, :, ph : ph + H, pw : pw + width]
