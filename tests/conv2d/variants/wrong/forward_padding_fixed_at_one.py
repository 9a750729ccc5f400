"""The image is always padded by 1."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Ask for padding 0 and for padding 2. How many zeros does your forward put around the "
        "image each time?"
    ),
    "ja": "パディング0と2で試してみましょう。画像の周りに0はそれぞれ何列付きましたか。",
}


def conv_forward(x, W, b, stride, padding):
    sh, sw = stride
    xp = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
