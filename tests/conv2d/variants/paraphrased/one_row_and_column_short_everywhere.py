"""The size has no + 1, and the forward pass believes it."""

import numpy as np


def conv_output_size(size, kernel_size, stride=1, padding=0):
    if kernel_size > size + 2 * padding:
        raise ValueError("kernel does not fit")
    return (size - kernel_size + 2 * padding) // stride


def conv_forward(x, W, b, stride, padding):
    OH, OW = (conv_output_size(*a) for a in zip(x.shape[2:], W.shape[2:], stride, padding))
    xp = np.pad(x, [(0, 0), (0, 0), (padding[0],) * 2, (padding[1],) * 2])
    y = np.empty((x.shape[0], W.shape[0], OH, OW), dtype=np.result_type(x, W))
    for n, image in enumerate(xp):
        for f, kernel in enumerate(W):
            for i, j in np.ndindex(OH, OW):
                top, left = i * stride[0], j * stride[1]
                window = image[:, top : top + W.shape[2], left : left + W.shape[3]]
                y[n, f, i, j] = (window * kernel).sum() + b[f]
    return y
