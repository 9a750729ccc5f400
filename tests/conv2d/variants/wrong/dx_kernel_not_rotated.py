"""The full convolution of the gradient uses the kernel unrotated."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q3",)
HINT = {
    "en": (
        "Pixel 0 met the kernel's last entry in which window? Follow a 1-D example with three "
        "pixels."
    ),
    "ja": "3画素の1次元の例で、各画素がカーネルのどの値と掛け合わされたかをたどってみましょう。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, _, height, width = x_shape
    F, _, KH, KW = W.shape
    OH, OW = dout.shape[2:]
    dilated = np.zeros((N, F, height + 2 * ph + KH - 1, width + 2 * pw + KW - 1), dtype=dout.dtype)
    dilated[:, :, KH - 1 : KH - 1 + OH * sh : sh, KW - 1 : KW - 1 + OW * sw : sw] = dout
    windows = sliding_window_view(dilated, (KH, KW), axis=(2, 3))
    dxp = np.einsum("nfyxij,fcij->ncyx", windows, W)
    return dxp[:, :, ph : ph + height, pw : pw + width]
