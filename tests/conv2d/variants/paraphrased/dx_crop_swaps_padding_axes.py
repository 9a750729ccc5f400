"""Cuts the width of the frame from the height, and the other way round."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    (sh, sw), (ph, pw) = stride, padding
    HP, WP = H + 2 * ph, width + 2 * pw
    dxp = np.zeros((N, C, HP, WP), dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        r, c = i * sh, j * sw
        dxp[:, :, r : r + W.shape[2], c : c + W.shape[3]] += np.tensordot(dout[:, :, i, j], W, 1)
    dxp = np.delete(dxp, [*range(pw), *range(HP - pw, HP)], axis=2)
    return np.delete(dxp, [*range(ph), *range(WP - ph, WP)], axis=3)
