"""The input's shape is unpacked as (N, C, width, height)."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q3",)
HINT = {
    "en": "In which order does x_shape list its axes? Try an image that is not square.",
    "ja": "x_shape の軸はどの順に並んでいますか。正方形でない画像で試してみましょう。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, _, width, height = x_shape
    F, _, KH, KW = W.shape
    OH, OW = dout.shape[2:]
    size = (max(height + 2 * ph, OH * sh) + KH - 1, max(width + 2 * pw, OW * sw) + KW - 1)
    dilated = np.zeros((N, F, *size), dtype=dout.dtype)
    dilated[:, :, KH - 1 : KH - 1 + OH * sh : sh, KW - 1 : KW - 1 + OW * sw : sw] = dout
    rotated = W[:, :, ::-1, ::-1]
    windows = sliding_window_view(dilated, (KH, KW), axis=(2, 3))
    dxp = np.einsum("nfyxij,fcij->ncyx", windows, rotated)
    return dxp[:, :, ph : ph + height, pw : pw + width]
