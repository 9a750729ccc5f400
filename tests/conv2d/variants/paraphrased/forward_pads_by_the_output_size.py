"""Finds out how many zeros the windows need, from the output's size, and halves them."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    OH = (H + 2 * padding[0] - KH) // stride[0] + 1
    OW = (width + 2 * padding[1] - KW) // stride[1] + 1
    missing_rows = max(0, (OH - 1) * stride[0] + KH - H)
    missing_columns = max(0, (OW - 1) * stride[1] + KW - width)
    top, left = missing_rows // 2, missing_columns // 2
    xp = np.pad(x, ((0, 0), (0, 0), (top, missing_rows - top), (left, missing_columns - left)))
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for f, i, j in np.ndindex(F, OH, OW):
        r, c = i * stride[0], j * stride[1]
        y[:, f, i, j] = (xp[:, :, r : r + KH, c : c + KW] * W[f]).sum(axis=(1, 2, 3)) + b[f]
    return y
