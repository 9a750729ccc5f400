"""One image at a time, collected in lists."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw), (KH, KW) = stride, padding, W.shape[2:]
    maps = []
    for image in x:
        image = np.pad(image, ((0, 0), (ph, ph), (pw, pw)))
        rows = range(0, image.shape[1] - KH + 1, sh)
        columns = range(0, image.shape[2] - KW + 1, sw)
        windows = [[image[:, i : i + KH, j : j + KW] for j in columns] for i in rows]
        for kernel, bias in zip(W, b):
            maps.append([[np.sum(window * kernel) + bias for window in row] for row in windows])
    y = np.array(maps, dtype=x.dtype)
    return y.reshape(len(x), len(W), *y.shape[1:])


def conv_grad_b(dout):
    return np.array([np.sum(dout[:, f]) for f in range(dout.shape[1])])
