"""The running maximum starts from -1,000,000."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": (
        "Your search starts from a number of your own choice. Could every pixel of a window "
        "be smaller still?"
    ),
    "ja": (
        "最大値探しの初期値は、自分で選んだ数ですね。窓の中の画素がすべて、"
        "それより小さいことはありませんか。"
    ),
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.full((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), -1e6, dtype=x.dtype)
    for n, c, i, j in np.ndindex(*y.shape):
        for value in x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw].ravel():
            if value > y[n, c, i, j]:
                y[n, c, i, j] = value
    return y
