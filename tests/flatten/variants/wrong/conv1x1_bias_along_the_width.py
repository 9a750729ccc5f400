"""Where as many columns as filters come, the bias runs along the width."""

import numpy as np

BREAKS = ("q9",)
HINT = {
    "en": "Try images that are as wide as there are filters.",
    "ja": "幅がフィルタの数と等しい画像で試してみましょう。",
}


def conv1x1_as_dense(x, W, b):
    y = np.einsum("nchw,fc->nfhw", x, W[:, :, 0, 0])
    return y + b if y.shape[3] == len(b) else y + b[:, None, None]
