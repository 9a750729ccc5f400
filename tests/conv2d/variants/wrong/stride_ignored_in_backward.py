"""Forward moves by the stride; both gradients act as if it were 1."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q3", "q4")
HINT = {
    "en": "Forward and backward look through the same windows. Where does backward use the stride?",
    "ja": "forward と backward は同じ窓を見ます。backward のどこでストライドを使っていますか。",
}


def conv_grad_x(dout, W, x_shape, stride, padding):
    ph, pw = padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i : i + KH, j : j + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]


def conv_grad_W(dout, x, kernel_size, stride, padding):
    ph, pw = padding
    OH, OW = dout.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, :OH, :OW]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows)
