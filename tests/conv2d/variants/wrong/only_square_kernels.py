"""One number is used for both sides of the kernel."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "Try a kernel of 2 by 3. Does your forward know both of its sides?",
    "ja": "2×3のカーネルで試してみましょう。forward は縦と横の両方の長さを見ていますか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    k = min(W.shape[2:])
    windows = sliding_window_view(xp, (k, k), axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W[:, :, :k, :k]) + b[:, None, None]
