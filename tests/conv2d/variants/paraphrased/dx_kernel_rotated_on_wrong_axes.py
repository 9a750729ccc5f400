"""Two quarter turns, but of the first two axes: filters and channels."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    V = np.rot90(np.rot90(W))
    dilated = np.zeros((N, F, (dout.shape[2] - 1) * sh + 1, (dout.shape[3] - 1) * sw + 1))
    dilated[:, :, ::sh, ::sw] = dout
    after = H + 2 * ph - dilated.shape[2], width + 2 * pw - dilated.shape[3]
    framed = np.pad(dilated, ((0, 0), (0, 0), (KH - 1, after[0]), (KW - 1, after[1])))
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*x_shape):
        window = framed[n, :, i + ph : i + ph + KH, j + pw : j + pw + KW]
        dx[n, c, i, j] = np.sum(window * V[:, c])
    return dx
