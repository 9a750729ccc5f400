"""Negative numbers of dout are cut to zero, as if a ReLU came after."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Send a negative upstream gradient through. What arrives at the maximum?",
    "ja": "負の上流の勾配を流してみましょう。最大値の場所には何が届きますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += max(0, dout[n, c, i, j])
    return dx
