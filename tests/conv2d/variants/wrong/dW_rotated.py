"""dW is returned turned by 180 degrees."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": (
        "Which pixel of the window was multiplied with W[..., 0, 0]? Its gradient comes from "
        "that pixel."
    ),
    "ja": "W[..., 0, 0] は、窓のどの画素と掛け合わされましたか。その勾配は、その画素から来ます。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows)[:, :, ::-1, ::-1]
