"""Slides dout over the image pixel by pixel, as one does for stride 1."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    N, F, OH, OW = dout.shape
    C = x.shape[1]
    ph, pw = padding
    xp = np.pad(x, [(0, 0), (0, 0), (ph, ph), (pw, pw)])
    dW = np.zeros((F, C) + tuple(kernel_size), dtype=dout.dtype)
    for f in range(F):
        for c in range(C):
            for k in range(kernel_size[0]):
                for m in range(kernel_size[1]):
                    dW[f, c, k, m] = np.sum(xp[:, c, k : k + OH, m : m + OW] * dout[:, f])
    return dW
