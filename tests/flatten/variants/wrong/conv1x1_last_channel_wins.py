"""Each channel overwrites the one before."""

import numpy as np

BREAKS = ("q9",)
HINT = {
    "en": "Where does your loop over the channels add?",
    "ja": "チャネルについてのループの、どこで足していますか。",
}


def conv1x1_as_dense(x, W, b):
    n, c, h, w = x.shape
    y = np.zeros((n, len(W), h, w), dtype=x.dtype)
    for k in range(c):
        y[:] = x[:, k, None] * W[:, k]
    return y + b[:, None, None]
