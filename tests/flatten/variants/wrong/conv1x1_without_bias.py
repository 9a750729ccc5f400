"""The bias is never added."""

import numpy as np

BREAKS = ("q9",)
HINT = {
    "en": "Give it an image of zeros: what should come out?",
    "ja": "すべて 0 の画像を入れると、何が出てくるはずですか。",
}


def conv1x1_as_dense(x, W, b):
    return np.einsum("nchw,fc->nfhw", x, W[:, :, 0, 0])
