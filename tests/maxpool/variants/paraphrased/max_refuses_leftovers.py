"""Insists that the windows fill the image exactly."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    assert (H - kh) % sh == 0, "height does not fit"
    assert (W - kw) % sw == 0, "width does not fit"
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n, c, i, j in np.ndindex(y.shape):
        y[n, c, i, j] = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw].max()
    return y
