"""Knows how large a padded output is, but slides over the image as it came."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    OH, OW = (H + 2 * ph - KH) // sh + 1, (width + 2 * pw - KW) // sw + 1
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for n, f, i, j in np.ndindex(N, F, OH, OW):
        window = x[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
        _, h, w = window.shape
        y[n, f, i, j] = np.sum(window * W[f, :, :h, :w]) + b[f]
    return y
