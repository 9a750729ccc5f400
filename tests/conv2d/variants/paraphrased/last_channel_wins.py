"""= for += in the loop over the channels."""

import numpy as np


def slide(plane, kernel, stride):
    """One channel of all images (N, H, W) under one kernel (KH, KW)."""
    KH, KW = kernel.shape
    OH, OW = (plane.shape[1] - KH) // stride[0] + 1, (plane.shape[2] - KW) // stride[1] + 1
    out = np.zeros((len(plane), OH, OW), dtype=plane.dtype)
    for k, m in np.ndindex(KH, KW):
        under = plane[:, k : k + stride[0] * OH : stride[0], m : m + stride[1] * OW : stride[1]]
        out += kernel[k, m] * under
    return out


def conv_forward(x, W, b, stride, padding):
    ph, pw = padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    y = [None] * len(W)
    for f in range(len(W)):
        for c in range(x.shape[1]):
            y[f] = slide(xp[:, c], W[f, c], stride)
        y[f] = y[f] + b[f]
    return np.stack(y, axis=1)
