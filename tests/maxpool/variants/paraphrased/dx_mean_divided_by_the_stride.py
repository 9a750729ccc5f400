"""The stride is taken for the size of the window when the gradient is divided."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    tile = np.full((kh, kw), 1 / (sh * sw), dtype=dout.dtype)
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            spread = np.einsum("nc,km->nckm", dout[:, :, i, j], tile)
            dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += spread
    return dx
