"""dx is the full convolution of the dilated gradient with the rotated kernel."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    (OH, OW), (KH, KW) = dout.shape[2:], W.shape[2:]
    dilated = np.zeros((N, len(W), (OH - 1) * sh + 1, (OW - 1) * sw + 1), dtype=dout.dtype)
    dilated[:, :, ::sh, ::sw] = dout
    dilated = np.pad(dilated, ((0, 0), (0, 0), (KH - 1, KH - 1), (KW - 1, KW - 1)))
    rotated = np.rot90(W, 2, axes=(2, 3)).transpose(1, 0, 2, 3)
    windows = sliding_window_view(dilated, (KH, KW), axis=(2, 3))
    full = np.einsum("nfyxij,cfij->ncyx", windows, rotated)
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    dxp[:, :, : full.shape[2], : full.shape[3]] = full
    return dxp[:, :, ph : ph + height, pw : pw + width]
