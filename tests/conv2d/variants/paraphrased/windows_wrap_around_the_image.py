"""Instead of a frame of zeros: indices taken modulo the image's size."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    OH = (H + 2 * padding[0] - KH) // stride[0] + 1
    OW = (width + 2 * padding[1] - KW) // stride[1] + 1
    rows = (stride[0] * np.arange(OH)[:, None] + np.arange(KH) - padding[0]) % H
    columns = (stride[1] * np.arange(OW)[:, None] + np.arange(KW) - padding[1]) % width
    windows = x[:, :, rows[:, None, :, None], columns[None, :, None, :]]
    y = windows.reshape(N, C, OH * OW, KH * KW).transpose(0, 2, 1, 3).reshape(N, OH * OW, -1)
    y = y @ W.reshape(F, -1).T + b
    return y.transpose(0, 2, 1).reshape(N, F, OH, OW)
