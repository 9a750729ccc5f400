"""A true convolution throughout: forward and both gradients use the rotated kernel."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q2", "q3", "q4")
HINT = {
    "en": (
        "Your passes agree with each other, well done. Is the kernel laid on the image as it "
        "is, or turned first?"
    ),
    "ja": (
        "forward と backward は互いに合っています。カーネルはそのまま重ねますか、"
        "それとも回してから重ねますか。"
    ),
}


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W[:, :, ::-1, ::-1]) + b[:, None, None]


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W[:, :, ::-1, ::-1], axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows)[:, :, ::-1, ::-1]
