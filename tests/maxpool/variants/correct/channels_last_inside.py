"""Works on NHWC inside and returns transposed views."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    x = x.transpose(0, 2, 3, 1)
    N, H, W, C = x.shape
    y = np.full((N, (H - kh) // sh + 1, (W - kw) // sw + 1, C), -np.inf, dtype=x.dtype)
    for i, j in np.ndindex(*y.shape[1:3]):
        window = x[:, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, i, j] = window.max(axis=(1, 2))
    return y.transpose(0, 3, 1, 2)


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x_shape
    dx = np.zeros((N, H, W, C), dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        share = dout[:, None, None, :, i, j] / (kh * kw)
        dx[:, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
    return dx.transpose(0, 3, 1, 2)
