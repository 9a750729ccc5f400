"""dx is divided by the number of images."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": (
        "Would one image alone get another gradient than in a batch? Recall who does the averaging."
    ),
    "ja": (
        "1枚だけのときとバッチのときで、勾配が変わってしまいませんか。"
        "平均を取るのは誰の役目でしたか。"
    ),
}


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    dx = np.zeros(x.shape, dtype=dout.dtype)
    for n, c, i, j in np.ndindex(*dout.shape):
        window = x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
        k, m = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j] / len(x)
    return dx
