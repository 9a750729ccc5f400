"""The padding is worked out from the output's size, not taken from the argument."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "How many zeros stand on each side of your padded image? Compare with the padding you "
        "were given."
    ),
    "ja": (
        "パディング後の画像の片側に、0はいくつ並んでいますか。渡されたパディングと"
        "比べてみましょう。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    KH, KW = W.shape[2:]
    OH = (x.shape[2] + 2 * ph - KH) // sh + 1
    OW = (x.shape[3] + 2 * pw - KW) // sw + 1
    xp = np.pad(x, ((0, 0), (0, 0), (OH, OH), (OW, OW)))
    windows = sliding_window_view(xp, (KH, KW), axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows[:, :, :OH, :OW], W) + b[:, None, None]
