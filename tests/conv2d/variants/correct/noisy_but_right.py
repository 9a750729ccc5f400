"""Prints at every step, writes to stderr and warns; the numbers are right."""

import sys
import warnings

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    print("forward", x.shape, W.shape, "stride", stride, "padding", padding)
    print(x)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, W.shape[2:], axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("ncyxij,fcij->nfyx", windows, W) + b[:, None, None]


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    print("dx: upstream", dout.shape, file=sys.stderr)
    warnings.warn("dx is slow, sorry", stacklevel=2)
    N, C, height, width = x_shape
    KH, KW = W.shape[2:]
    dxp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            patch = np.tensordot(dout[:, :, i, j], W, axes=1)
            dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += patch
    return dxp[:, :, ph : ph + height, pw : pw + width]


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    print("dW" * 2000)
    print(np.float64(1.0) / np.zeros(1))
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    windows = sliding_window_view(xp, kernel_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return np.einsum("nfyx,ncyxij->fcij", dout, windows)


def sgd_step(layer, lr):
    layer.W -= lr * layer.dW
    layer.b -= lr * layer.db
    sys.stdout.write(f"|W| = {np.abs(layer.W).sum()}\r")
