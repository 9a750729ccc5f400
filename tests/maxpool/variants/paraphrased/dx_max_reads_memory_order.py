"""Takes the numbers of dout one by one from ravel('K'), window by window."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    numbers = dout.ravel("K")
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for number, (n, c, i, j) in zip(numbers, np.ndindex(dout.shape)):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += number
    return dx
