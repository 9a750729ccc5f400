"""Stride zeros instead of stride - 1 are put between the gradient's values."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q3",)
HINT = {
    "en": (
        "How far apart did the windows start in forward, and how far apart are the values in "
        "your dilated gradient?"
    ),
    "ja": (
        "forward で窓の始点は何画素離れていましたか。間に0を入れた勾配では、"
        "値は何画素離れていますか。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, _, height, width = x_shape
    F, _, KH, KW = W.shape
    OH, OW = dout.shape[2:]
    gap_h, gap_w = (1 if s == 1 else s + 1 for s in (sh, sw))
    rows = max(height + 2 * ph, OH * gap_h) + KH - 1
    columns = max(width + 2 * pw, OW * gap_w) + KW - 1
    dilated = np.zeros((N, F, rows, columns), dtype=dout.dtype)
    dilated[:, :, KH - 1 :: gap_h, KW - 1 :: gap_w][:, :, :OH, :OW] = dout
    windows = sliding_window_view(dilated, (KH, KW), axis=(2, 3))
    dxp = np.einsum("nfyxij,fcij->ncyx", windows, W[:, :, ::-1, ::-1])
    return dxp[:, :, ph : ph + height, pw : pw + width]
