"""A reshape where windows stand side by side without leftovers; loops elsewhere."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    if pool_size == stride and H % kh == 0 and W % kw == 0:
        return x.reshape(N, C, H // kh, kh, W // kw, kw).max(axis=(3, 5))
    rows, columns = range(0, H - kh + 1, sh), range(0, W - kw + 1, sw)
    return np.stack(
        [
            np.stack([x[:, :, r : r + kh, t : t + kw].max(axis=(2, 3)) for t in columns], axis=-1)
            for r in rows
        ],
        axis=2,
    )


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    if pool_size == stride:
        spread = dout.repeat(kh, axis=2).repeat(kw, axis=3) / (kh * kw)
        bottom, right = x_shape[2] - spread.shape[2], x_shape[3] - spread.shape[3]
        return np.pad(spread, ((0, 0), (0, 0), (0, bottom), (0, right)))
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        share = dout[:, :, i, j, None, None] / (kh * kw)
        dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
    return dx
