"""The first image is computed and repeated."""

import numpy as np

BREAKS = ("q9",)
HINT = {
    "en": "Are the images of a batch independent of each other in your result?",
    "ja": "あなたの結果では、バッチの画像がそれぞれ別々に計算されていますか。",
}


def conv1x1_as_dense(x, W, b):
    y = np.einsum("chw,fc->fhw", x[0], W[:, :, 0, 0]) + b[:, None, None]
    return np.repeat(y[None], len(x), axis=0)
