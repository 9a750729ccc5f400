"""ceil in the size formula: the last windows are cut off by the border and averaged anyway."""

import numpy as np


def avg_pool_forward(x, pool_size, stride):
    kh, kw = pool_size
    sh, sw = stride
    N, C, H, W = x.shape
    OH = int(np.ceil((H - kh) / sh)) + 1
    OW = int(np.ceil((W - kw) / sw)) + 1
    y = np.zeros((N, C, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            bottom, right = min(i * sh + kh, H), min(j * sw + kw, W)
            y[:, :, i, j] = np.mean(x[:, :, i * sh : bottom, j * sw : right], axis=(2, 3))
    return y
