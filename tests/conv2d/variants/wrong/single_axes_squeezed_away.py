"""np.squeeze drops the batch or filter axis when its length is 1."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Try one image, or a layer with one filter. How many axes does your output have?",
    "ja": "画像1枚、またはフィルタ1枚の層で試してみましょう。出力の軸はいくつありますか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    y = np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
    return np.squeeze(y)
