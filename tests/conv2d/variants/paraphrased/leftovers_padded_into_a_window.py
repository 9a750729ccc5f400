"""Like "same" in other libraries: what is left over is filled up with zeros to one more window."""

from math import ceil

import numpy as np


def conv_output_size(size, kernel_size, stride=1, padding=0):
    room = size + 2 * padding - kernel_size
    if room < 0:
        raise ValueError("kernel does not fit")
    return ceil(room / stride) + 1


def conv_forward(x, W, b, stride, padding):
    N, C, H, width = x.shape
    F, _, KH, KW = W.shape
    OH = conv_output_size(H, KH, stride[0], padding[0])
    OW = conv_output_size(width, KW, stride[1], padding[1])
    canvas = np.zeros((N, C, (OH - 1) * stride[0] + KH, (OW - 1) * stride[1] + KW), x.dtype)
    top, left = padding
    canvas[:, :, top : top + H, left : left + width] = x
    y = np.zeros((N, F, OH, OW), x.dtype)
    for i in range(OH):
        for j in range(OW):
            r, c = i * stride[0], j * stride[1]
            y[:, :, i, j] = np.einsum("ncij,fcij->nf", canvas[:, :, r : r + KH, c : c + KW], W) + b
    return y
