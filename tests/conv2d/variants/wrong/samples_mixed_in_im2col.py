"""The product's columns run over (OH, OW, N) but are read as (N, OH, OW)."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "With a single image all is well. In a batch, which image does each column of your "
        "product belong to?"
    ),
    "ja": "画像が1枚なら正しく動きます。バッチのとき、積の各列はどの画像のものでしょうか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, F = x.shape[0], W.shape[0]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    OH, OW = windows.shape[2:4]
    cols = windows.transpose(2, 3, 0, 1, 4, 5).reshape(N * OH * OW, -1)
    y = cols @ W.reshape(F, -1).T + b
    return y.reshape(N, OH, OW, F).transpose(0, 3, 1, 2)
