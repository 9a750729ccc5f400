"""The kernel is compared with the bare input, so padding cannot make it fit."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": (
        "A small image may become large enough once it is padded. Which size should the kernel "
        "be compared with?"
    ),
    "ja": (
        "小さな画像でも、パディングすれば十分な大きさになることがあります。"
        "カーネルはどの大きさと比べるべきでしょうか。"
    ),
}


def conv_output_size(size, kernel_size, stride=1, padding=0):
    if kernel_size > size:
        raise ValueError("the kernel is larger than the image")
    return (size + 2 * padding - kernel_size) // stride + 1


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]
