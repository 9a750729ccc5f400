"""Noise is added to the image so that no two pixels tie."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Can your noise make a pixel win that is not the largest?",
    "ja": "そのノイズのせいで、最大ではない画素が勝つことはありませんか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    noisy = x + 1e-6 * np.random.default_rng(0).random(x.shape)
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = noisy[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
    return dx
