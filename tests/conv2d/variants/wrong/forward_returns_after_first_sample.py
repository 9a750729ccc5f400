"""The return stands inside the loop over the samples."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Look at the second image of a batch. At which point does your function return?",
    "ja": "バッチの2枚目の結果を見てみましょう。関数はどの時点で値を返していますか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    y = np.zeros((len(x), len(W), *windows.shape[2:4]), dtype=x.dtype)
    for n in range(len(x)):
        y[n] = np.einsum("cyxij,fcij->fyx", windows[n], W) + b[:, None, None]
        return y
