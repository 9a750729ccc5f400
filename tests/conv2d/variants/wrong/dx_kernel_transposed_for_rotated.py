"""The kernel is transposed where it should be rotated by 180 degrees."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q3",)
HINT = {
    "en": (
        "Write a 2 by 2 kernel on paper, once transposed and once turned upside down. Which one "
        "do you need here?"
    ),
    "ja": (
        "2×2のカーネルを、転置したものと180度回したものを紙に書いてみましょう。"
        "ここで必要なのはどちらですか。"
    ),
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, _, height, width = x_shape
    F, _, KH, KW = W.shape
    OH, OW = dout.shape[2:]
    dilated = np.zeros((N, F, height + 2 * ph + KH - 1, width + 2 * pw + KW - 1), dtype=dout.dtype)
    dilated[:, :, KH - 1 : KH - 1 + OH * sh : sh, KW - 1 : KW - 1 + OW * sw : sw] = dout
    rotated = W.transpose(0, 1, 3, 2).reshape(W.shape)
    windows = sliding_window_view(dilated, (KH, KW), axis=(2, 3))
    dxp = np.einsum("nfyxij,fcij->ncyx", windows, rotated)
    return dxp[:, :, ph : ph + height, pw : pw + width]
