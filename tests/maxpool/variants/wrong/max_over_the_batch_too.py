"""The maximum is taken over the images of the batch as well."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Add a very bright image to your batch. Do the outputs of the others change?",
    "ja": "バッチにとても明るい画像を1枚加えてみましょう。ほかの画像の出力は変わりませんか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            y[:, :, i, j] = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw].max(axis=(0, 2, 3))
    return y
