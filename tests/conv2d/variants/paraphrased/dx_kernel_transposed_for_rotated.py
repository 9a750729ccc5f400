"""Turns the kernel by exchanging its rows and columns (.T of each), not by half a circle."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    (sh, sw), (ph, pw) = stride, padding
    V = np.array([[kernel.T for kernel in one_filter] for one_filter in W])
    KH, KW = V.shape[2:]
    wide = np.zeros((N, len(W), H + 2 * ph + KH - 1, width + 2 * pw + KW - 1), dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        wide[:, :, i * sh + KH - 1, j * sw + KW - 1] = dout[:, :, i, j]
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for r in range(H):
        for t in range(width):
            part = wide[:, :, r + ph : r + ph + KH, t + pw : t + pw + KW]
            dx[:, :, r, t] = np.tensordot(part, V, axes=((1, 2, 3), (0, 2, 3)))
    return dx
