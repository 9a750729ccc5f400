"""The output size lacks the one for the first position."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "How many windows fit on an axis that is just as long as one window?",
    "ja": "ちょうど窓1つ分の長さの軸には、窓がいくつ置けますか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh, (W - kw) // sw), dtype=x.dtype)
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            y[:, :, i, j] = window.max(axis=(2, 3))
    return y
