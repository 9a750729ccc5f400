"""Each window is taken through all channels, so that every map is the same."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "How many different maps does your output have for an image of three channels?",
    "ja": "チャネルが3つの画像を入れると、互いに異なるマップは何枚出てきますか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n in range(N):
        for i in range(y.shape[2]):
            for j in range(y.shape[3]):
                y[n, :, i, j] = x[n, :, i * sh : i * sh + kh, j * sw : j * sw + kw].max()
    return y
