"""y is created as float32 once and for all."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    kh, kw = pool_size
    sh, sw = stride
    tops = np.arange(0, x.shape[2] - kh + 1, sh)
    lefts = np.arange(0, x.shape[3] - kw + 1, sw)
    y = np.zeros((*x.shape[:2], len(tops), len(lefts)), dtype=np.float32)
    for i, top in enumerate(tops):
        for j, left in enumerate(lefts):
            y[:, :, i, j] = x[:, :, top : top + kh, left : left + kw].max(axis=3).max(axis=2)
    return y
