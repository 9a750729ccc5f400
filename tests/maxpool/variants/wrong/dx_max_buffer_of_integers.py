"""dx is an array of integers, so fractions of the gradient are cut off."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "Send the upstream gradient 0.5 through. What arrives?",
    "ja": "上流の勾配として 0.5 を流してみましょう。何が届きますか。",
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=int)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += int(dout[n, c, i, j])
    return dx
