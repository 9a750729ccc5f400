"""Where windows overlap, the later gradient overwrites the earlier one."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "A pixel is the maximum of two windows. Which of the two numbers of dout does it keep?",
    "ja": "ある画素が2つの窓で最大になりました。dout の2つの値のうち、どちらが残っていますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] = dout[n, c, i, j]
    return dx
