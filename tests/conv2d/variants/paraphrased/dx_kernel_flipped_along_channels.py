"""np.fliplr and a full correlation: the turn goes through the channels."""

import numpy as np


def full_correlation(dout, V, x_shape, stride, padding):
    N, C, H, width = x_shape
    KH, KW = V.shape[2:]
    HP, WP = H + 2 * padding[0], width + 2 * padding[1]
    wide = np.zeros((N, dout.shape[1], HP + KH - 1, WP + KW - 1), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            wide[:, :, KH - 1 + i * stride[0], KW - 1 + j * stride[1]] = dout[:, :, i, j]
    dxp = np.zeros((N, C, HP, WP), dtype=dout.dtype)
    for k in range(KH):
        for m in range(KW):
            dxp += np.einsum("nfrt,fc->ncrt", wide[:, :, k : k + HP, m : m + WP], V[:, :, k, m])
    return dxp


def conv_grad_x(dout, W, x_shape, stride, padding):
    dxp = full_correlation(dout, np.fliplr(W), x_shape, stride, padding)
    ph, pw = padding
    return dxp[:, :, ph : ph + x_shape[2], pw : pw + x_shape[3]]
