"""Cleans dout of NaN and infinities before use, without a copy."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    (sh, sw), (ph, pw) = stride, padding
    np.copyto(dout, 0, where=~np.isfinite(dout))
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        r, c = i * sh, j * sw
        dxp[:, :, r : r + W.shape[2], c : c + W.shape[3]] += np.tensordot(dout[:, :, i, j], W, 1)
    return dxp[:, :, ph : ph + H, pw : pw + width]
