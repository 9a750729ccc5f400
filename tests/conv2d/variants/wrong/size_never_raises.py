"""A kernel that does not fit gives zero or a negative size instead of a ValueError."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": (
        "What does your function say when the kernel is larger than the padded image? It should "
        "refuse."
    ),
    "ja": (
        "パディング後の画像よりカーネルが大きいとき、関数は何を返しますか。"
        "ここでは受け付けないことが大切です。"
    ),
}


def conv_output_size(size, kernel_size, stride=1, padding=0):
    return (size + 2 * padding - kernel_size) // stride + 1


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
