"""Scatters all columns with one += through index arrays."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    OH, OW = dout.shape[2:]
    rows = (np.arange(KH)[:, None, None, None]) + sh * np.arange(OH)[:, None]
    columns = np.arange(KW)[:, None, None] + sw * np.arange(OW)
    cols = np.einsum("nfij,fckm->nckmij", dout, W)
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    dxp[:, :, rows, columns] += cols
    return dxp[:, :, ph : ph + H, pw : pw + width]
