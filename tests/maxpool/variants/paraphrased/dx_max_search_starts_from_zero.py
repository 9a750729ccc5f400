"""best = 0 before the loops over the window: no negative pixel can be the winner."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    kh, kw = pool_size
    sh, sw = stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(dout.shape):
        best, winner = 0, None
        for k in range(kh):
            for m in range(kw):
                if x[n, c, i * sh + k, j * sw + m] > best:
                    best = x[n, c, i * sh + k, j * sw + m]
                    winner = (n, c, i * sh + k, j * sw + m)
        if winner is not None:
            dx[winner] += dout[n, c, i, j]
    return dx
