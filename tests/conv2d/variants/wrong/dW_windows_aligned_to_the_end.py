"""When pixels are left over, the windows are counted from the bottom right corner."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": "When pixels are left over, at which end of the image did forward drop them?",
    "ja": "画素が余るとき、forward では画像のどちら側の画素を捨てましたか。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    rest_h = (xp.shape[2] - kernel_size[0]) % sh
    rest_w = (xp.shape[3] - kernel_size[1]) % sw
    windows = sliding_window_view(xp[:, :, rest_h:, rest_w:], kernel_size, axis=(2, 3))
    windows = windows[:, :, ::sh, ::sw]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows)
