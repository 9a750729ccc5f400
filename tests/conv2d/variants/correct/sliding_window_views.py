"""Windows as views for forward, dW and, on the dilated gradient, dx."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, _, height, width = x_shape
    F, _, KH, KW = W.shape
    OH, OW = dout.shape[2:]
    dilated = np.zeros((N, F, height + 2 * ph + KH - 1, width + 2 * pw + KW - 1), dtype=dout.dtype)
    dilated[:, :, KH - 1 : KH - 1 + OH * sh : sh, KW - 1 : KW - 1 + OW * sw : sw] = dout
    rotated = W[:, :, ::-1, ::-1]
    windows = sliding_window_view(dilated, (KH, KW), axis=(2, 3))
    dxp = np.einsum("nfyxij,fcij->ncyx", windows, rotated)
    return dxp[:, :, ph : ph + height, pw : pw + width]


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows)
