"""The forward pass draws fresh random weights instead of using the layer's."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Call forward twice on the same image. Whose weights are used each time?",
    "ja": "同じ画像で forward を2回呼んでみましょう。毎回、どの重みが使われていますか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    W = 0.1 * np.random.default_rng(0).standard_normal(W.shape).astype(x.dtype)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
