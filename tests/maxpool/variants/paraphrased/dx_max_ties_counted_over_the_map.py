"""To share among ties, the maximum is counted in the whole map and not in the window."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        best = window.max()
        share = dout[n, c, i, j] / np.sum(x[n, c] == best)
        for k, m in np.argwhere(window == best):
            dx[n, c, i * sh + k, j * sw + m] += share
    return dx
