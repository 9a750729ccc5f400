"""A window's gradient is written over what its neighbour has left there."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    weights = W.reshape(F, -1)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            back = np.dot(dout[:, :, i, j], weights).reshape(N, C, KH, KW)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] = back
    return dxp[:, :, ph : ph + H, pw : pw + width]
