"""Only a negative result raises ValueError; an output size of 0 is returned."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "You do refuse some kernels, good. Try one that is just one pixel too large.",
    "ja": (
        "大きすぎるカーネルを断れていますね。では、ちょうど1画素だけ大きい場合も試してみましょう。"
    ),
}


def conv_output_size(size, kernel_size, stride=1, padding=0):
    result = (size + 2 * padding - kernel_size) // stride + 1
    if result < 0:
        raise ValueError("the kernel does not fit")
    return result


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
