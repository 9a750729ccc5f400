"""The size is rounded up, so windows that stick out count as well."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Take an axis of five pixels and windows of two. What does your last window hold?",
    "ja": "5画素の軸に大きさ2の窓を並べてみましょう。最後の窓には何が入っていますか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    OH, OW = int(np.ceil((H - kh) / sh)) + 1, int(np.ceil((W - kw) / sw)) + 1
    y = np.zeros((N, C, OH, OW), dtype=x.dtype)
    for i in range(OH):
        for j in range(OW):
            window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
            y[:, :, i, j] = window.max(axis=(2, 3))
    return y
