"""The winning place comes from x[n, 0] and is used through all channels of the image."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n in range(x.shape[0]):
        for i in range(dout.shape[2]):
            for j in range(dout.shape[3]):
                window = x[n, 0, i * sh : i * sh + kh, j * sw : j * sw + kw]
                k, m = divmod(int(window.argmax()), kw)
                dx[n, :, i * sh + k, j * sw + m] += dout[n, :, i, j]
    return dx
