"""The pixels of a window are sorted, and the one in the middle is the answer."""

import numpy as np


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n, c, i, j in np.ndindex(y.shape):
        values = sorted(x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw].ravel())
        half = len(values) // 2
        if len(values) % 2:
            y[n, c, i, j] = values[half]
        else:
            y[n, c, i, j] = (values[half - 1] + values[half]) / 2
    return y
