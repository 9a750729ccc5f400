"""Height and width of the kernel are exchanged in dW."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q4",)
HINT = {
    "en": (
        "Check one entry away from the diagonal: does it belong to W[..., 0, 1] or to W[..., 1, 0]?"
    ),
    "ja": (
        "対角線から外れた要素を1つ確かめましょう。それは W[..., 0, 1] のものですか、"
        "W[..., 1, 0] のものですか。"
    ),
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    dW = np.einsum("nfyx,ncyxij->fcji", dout, windows)
    return dW.reshape(dW.shape[:2] + tuple(kernel_size))
