"""Takes the stride as (right, down)."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    right, down = stride
    xp = np.pad(x, ((0, 0), (0, 0), (padding[0],) * 2, (padding[1],) * 2))
    KH, KW = W.shape[2:]
    maps = []
    for kernel, bias in zip(W, b):
        rows = []
        for r in range(0, xp.shape[2] - KH + 1, down):
            row = []
            for c in range(0, xp.shape[3] - KW + 1, right):
                row.append((xp[:, :, r : r + KH, c : c + KW] * kernel).sum(axis=(1, 2, 3)) + bias)
            rows.append(row)
        maps.append(rows)
    return np.array(maps).transpose(3, 0, 1, 2)
