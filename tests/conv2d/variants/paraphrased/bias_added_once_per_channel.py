"""Calls a complete one-channel convolution, bias and all, for every channel."""

import numpy as np


def one_channel(plane, kernel, bias, stride):
    KH, KW = kernel.shape
    rows = range(0, plane.shape[0] - KH + 1, stride[0])
    columns = range(0, plane.shape[1] - KW + 1, stride[1])
    return np.array(
        [[np.sum(plane[r : r + KH, c : c + KW] * kernel) + bias for c in columns] for r in rows]
    )


def conv_forward(x, W, b, stride, padding):
    ph, pw = padding
    batch = []
    for image in x:
        planes = [np.pad(plane, ((ph, ph), (pw, pw))) for plane in image]
        maps = [
            sum(one_channel(planes[c], W[f, c], b[f], stride) for c in range(len(planes)))
            for f in range(len(W))
        ]
        batch.append(maps)
    return np.array(batch)
