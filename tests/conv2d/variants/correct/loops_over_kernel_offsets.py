"""Loops over the kernel's few offsets; all positions of the output at once."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    KH, KW = W.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    OH, OW = (xp.shape[2] - KH) // sh + 1, (xp.shape[3] - KW) // sw + 1
    y = np.zeros((len(x), len(W), OH, OW), dtype=x.dtype)
    for i in range(KH):
        for j in range(KW):
            pixels = xp[:, :, i : i + OH * sh : sh, j : j + OW * sw : sw]
            y += np.einsum("ncyx,fc->nfyx", pixels, W[:, :, i, j])
    y += b[:, None, None]
    return y


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    OH, OW = dout.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(W.shape[2]):
        for j in range(W.shape[3]):
            share = np.einsum("nfyx,fc->ncyx", dout, W[:, :, i, j])
            dxp[:, :, i : i + OH * sh : sh, j : j + OW * sw : sw] += share
    return dxp[:, :, ph : ph + height, pw : pw + width]


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw), (KH, KW) = stride, padding, kernel_size
    OH, OW = dout.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    dW = np.empty((dout.shape[1], x.shape[1], KH, KW), dtype=dout.dtype)
    for i in range(KH):
        for j in range(KW):
            pixels = xp[:, :, i : i + OH * sh : sh, j : j + OW * sw : sw]
            dW[:, :, i, j] = np.einsum("nfyx,ncyx->fc", dout, pixels)
    return dW
