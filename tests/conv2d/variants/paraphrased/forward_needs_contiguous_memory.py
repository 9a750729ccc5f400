"""Looks at the image's bytes, which works for neatly stored arrays only."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    (sh, sw), (ph, pw) = stride, padding
    pixels = np.frombuffer(x, x.dtype).reshape(N, C, H, width)
    xp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=x.dtype)
    xp[:, :, ph : ph + H, pw : pw + width] = pixels
    y = np.zeros((N, F, (H + 2 * ph - KH) // sh + 1, (width + 2 * pw - KW) // sw + 1), x.dtype)
    for i, j in np.ndindex(*y.shape[2:]):
        patch = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
        y[:, :, i, j] = np.tensordot(patch, W, axes=((1, 2, 3), (1, 2, 3))) + b
    return y
