"""Windows that stick out are averaged over the pixels they still have."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": (
        "Take an axis of five pixels and windows of two. How many means do you get, and should you?"
    ),
    "ja": "5画素の軸に大きさ2の窓を並べます。平均はいくつ得られましたか。いくつのはずですか。",
}


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    OH, OW = int(np.ceil((H - kh) / sh)) + 1, int(np.ceil((W - kw) / sw)) + 1
    y = np.zeros((N, C, OH, OW), dtype=x.dtype)
    for i, j in np.ndindex(OH, OW):
        window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
        y[:, :, i, j] = window.mean(axis=(2, 3))
    return y
