"""The output's width is computed from the image's height."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Try an image that is wider than it is high. Which of your sizes comes from which axis?",
    "ja": "横長の画像で試してみましょう。高さと幅は、それぞれどの軸から計算していますか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    size = windows.shape[2]
    windows = windows[:, :, :size, :size]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
