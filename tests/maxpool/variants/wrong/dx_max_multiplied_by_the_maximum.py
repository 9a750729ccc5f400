"""The gradient is multiplied by the value of the maximum."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "If the largest pixel rises by a little, by how much does the output rise? Does "
        "that depend on the pixel being 3 or 300?"
    ),
    "ja": (
        "最大の画素が少し増えると、出力はどれだけ増えますか。"
        "それは画素の値が 3 か 300 かで変わりますか。"
    ),
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += window[k, m] * dout[n, c, i, j]
    return dx
