"""Divides the pixels of x first, so that adding them up already gives the mean."""

import numpy as np


def avg_pool_forward(x, pool_size, stride):
    kh, kw = pool_size
    sh, sw = stride
    np.divide(x, kh * kw, out=x)
    OH = (x.shape[2] - kh) // sh + 1
    OW = (x.shape[3] - kw) // sw + 1
    y = np.zeros(x.shape[:2] + (OH, OW), dtype=x.dtype)
    for k in range(kh):
        for m in range(kw):
            for i in range(OH):
                for j in range(OW):
                    y[:, :, i, j] += x[:, :, i * sh + k, j * sw + m]
    return y
