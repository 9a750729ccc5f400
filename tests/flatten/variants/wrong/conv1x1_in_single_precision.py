"""The product is computed in float32."""

import numpy as np

BREAKS = ("q9",)
HINT = {
    "en": "Which dtype does the result have when everything comes in float64?",
    "ja": "すべてが float64 のとき、結果の dtype は何ですか。",
}


def conv1x1_as_dense(x, W, b):
    y = np.einsum("nchw,fc->nfhw", x.astype("float32"), W[:, :, 0, 0].astype("float32"))
    return y + b[:, None, None]
