"""The window moves by its own size, whatever the stride is."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Where does your second window start with a window of 3 and a stride of 2?",
    "ja": "窓の大きさが3、ストライドが2のとき、2つ目の窓はどこから始まりますか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // kh + 1, (W - kw) // kw + 1), dtype=x.dtype)
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            window = x[:, :, i * kh : (i + 1) * kh, j * kw : (j + 1) * kw]
            y[:, :, i, j] = window.max(axis=(2, 3))
    return y
