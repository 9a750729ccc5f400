"""Slides over the bare image."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    y = []
    for r in range(0, H - KH + 1, stride[0]):
        row = []
        for c in range(0, width - KW + 1, stride[1]):
            patch = x[:, :, r : r + KH, c : c + KW].reshape(N, -1)
            row.append(patch @ W.reshape(F, -1).T + b)
        y.append(row)
    return np.array(y).transpose(2, 3, 0, 1)
