"""return stands one level too deep, so the other images keep their zeros."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    dx = np.zeros(x_shape, dtype=dout.dtype)
    H, width = x_shape[2:]
    for n in range(x_shape[0]):
        canvas = np.zeros((x_shape[1], H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
        for f, i, j in np.ndindex(*dout.shape[1:]):
            r, c = i * sh, j * sw
            canvas[:, r : r + W.shape[2], c : c + W.shape[3]] += dout[n, f, i, j] * W[f]
        dx[n] = canvas[:, ph : ph + H, pw : pw + width]
        return dx
