"""Only the first row of each window is searched."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Put the largest number into the last row of a window. Does your maximum find it?",
    "ja": "窓の最後の行に最大の数を置いてみましょう。それを見つけられますか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n, c, i, j in np.ndindex(*y.shape):
        y[n, c, i, j] = max(x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw].tolist()[0])
    return y
