"""im2col from one broadcast index; rows of the matrix run over samples and positions."""

import numpy as np


def pick_windows(x, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    rows = sh * np.arange(OH)[:, None, None, None] + np.arange(KH)[:, None]
    columns = sw * np.arange(OW)[:, None, None] + np.arange(KW)
    return xp[:, :, rows, columns].transpose(0, 2, 3, 1, 4, 5)


def conv_forward(x, W, b, stride, padding):
    windows = pick_windows(x, W.shape[2:], stride, padding)
    matrix = windows.reshape(np.prod(windows.shape[:3]), -1)
    y = matrix @ W.reshape(len(W), -1).T + b
    return np.moveaxis(y.reshape(*windows.shape[:3], len(W)), -1, 1)


def conv_grad_W(dout, x, kernel_size, stride, padding):
    windows = pick_windows(x, kernel_size, stride, padding)
    matrix = windows.reshape(np.prod(windows.shape[:3]), -1)
    upstream = np.moveaxis(dout, 1, -1).reshape(len(matrix), -1)
    return (upstream.T @ matrix).reshape(-1, x.shape[1], *kernel_size)
