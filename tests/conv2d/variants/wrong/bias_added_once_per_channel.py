"""The bias is added inside the loop over input channels."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2",)
HINT = {
    "en": "How many times does each output value receive its bias?",
    "ja": "出力の値1つに、バイアスは何回足されていますか。",
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    y = 0
    for c in range(x.shape[1]):
        y = y + np.einsum("nyxij,fij->nfyx", windows[:, c], W[:, c]) + b[:, None, None]
    return y
