"""stride[0] moves the stamp down, and to the right as well."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    step = stride[0]
    ph, pw = padding
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for n, f, i, j in np.ndindex(*dout.shape):
        r, c = i * step, j * step
        dxp[n, :, r : r + KH, c : c + KW] += dout[n, f, i, j] * W[f]
    return dxp[:, :, ph : ph + H, pw : pw + width]
