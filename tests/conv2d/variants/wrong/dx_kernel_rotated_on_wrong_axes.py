"""np.rot90 without axes rotates filters and channels, not the picture of the kernel."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q3",)
HINT = {
    "en": (
        "By default np.rot90 turns the first two axes. Which two axes of W span the kernel's "
        "picture?"
    ),
    "ja": (
        "np.rot90 は、指定がなければ最初の2つの軸を回します。Wのうち、"
        "カーネルの縦と横はどの軸ですか。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, _, height, width = x_shape
    F, _, KH, KW = W.shape
    OH, OW = dout.shape[2:]
    dilated = np.zeros((N, F, height + 2 * ph + KH - 1, width + 2 * pw + KW - 1), dtype=dout.dtype)
    dilated[:, :, KH - 1 : KH - 1 + OH * sh : sh, KW - 1 : KW - 1 + OW * sw : sw] = dout
    rotated = np.rot90(W, 2)
    windows = sliding_window_view(dilated, (KH, KW), axis=(2, 3))
    dxp = np.einsum("nfyxij,fcij->ncyx", windows, rotated)
    return dxp[:, :, ph : ph + height, pw : pw + width]
