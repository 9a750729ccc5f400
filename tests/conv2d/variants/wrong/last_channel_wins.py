"""The loop over input channels assigns instead of adding."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": (
        "Each output value collects from every input channel. What is left after your loop over "
        "the channels?"
    ),
    "ja": (
        "出力の値は、すべての入力チャネルの寄与を集めたものです。チャネルのループの後には、"
        "何が残っていますか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    for c in range(x.shape[1]):
        y = np.einsum("nyxij,fij->nfyx", windows[:, c], W[:, c])
    return y + b[:, None, None]
