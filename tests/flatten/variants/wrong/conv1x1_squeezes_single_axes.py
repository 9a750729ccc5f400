"""Axes of length 1 disappear."""

import numpy as np

BREAKS = ("q9",)
HINT = {
    "en": "Try one image, and one filter.",
    "ja": "画像 1 枚の場合と、フィルタ 1 個の場合を試してみましょう。",
}


def conv1x1_as_dense(x, W, b):
    return (np.einsum("nchw,fc->nfhw", x, W[:, :, 0, 0]) + b[:, None, None]).squeeze()
