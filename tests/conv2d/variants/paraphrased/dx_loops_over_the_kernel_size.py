"""range(KH) and range(KW) where the windows should be counted."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    F, _, KH, KW = W.shape
    (sh, sw), (ph, pw) = stride, padding
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for n in range(N):
        for f in range(F):
            for i in range(KH):
                for j in range(KW):
                    stamp = dout[n, f, i, j] * W[f]
                    dxp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += stamp
    return dxp[:, :, ph : ph + H, pw : pw + width]
