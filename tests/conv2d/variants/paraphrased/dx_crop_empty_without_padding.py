"""Ends the crop at -ph and -pw."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    F, _, KH, KW = W.shape
    (sh, sw), (ph, pw) = stride, padding
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for n in range(N):
        for f in range(F):
            for i in range(dout.shape[2]):
                for j in range(dout.shape[3]):
                    window = dxp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
                    window += W[f] * dout[n, f, i, j]
    return dxp[:, :, ph:-ph, pw:-pw]
