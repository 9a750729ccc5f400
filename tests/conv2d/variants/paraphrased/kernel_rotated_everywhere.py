"""A convolution as in the mathematics book: the filter is turned first, in all three places."""

import numpy as np


def turned(kernels):
    return np.flip(np.flip(kernels, axis=-1), axis=-2)


def framed(x, padding):
    return np.pad(x, ((0, 0), (0, 0), (padding[0],) * 2, (padding[1],) * 2))


def conv_forward(x, W, b, stride, padding):
    xp, V = framed(x, padding), turned(W)
    KH, KW = W.shape[2:]
    rows = range(0, xp.shape[2] - KH + 1, stride[0])
    columns = range(0, xp.shape[3] - KW + 1, stride[1])
    y = [
        [np.einsum("nckm,fckm->nf", xp[:, :, r : r + KH, c : c + KW], V) + b for c in columns]
        for r in rows
    ]
    return np.array(y).transpose(2, 3, 0, 1)


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    V, (ph, pw) = turned(W), padding
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        r, c = i * stride[0], j * stride[1]
        dxp[:, :, r : r + W.shape[2], c : c + W.shape[3]] += np.tensordot(dout[:, :, i, j], V, 1)
    return dxp[:, :, ph : ph + H, pw : pw + width]


def conv_grad_W(dout, x, kernel_size, stride, padding):
    xp = framed(x, padding)
    KH, KW = kernel_size
    total = np.zeros((dout.shape[1], x.shape[1], KH, KW), dtype=dout.dtype)
    for i, j in np.ndindex(*dout.shape[2:]):
        r, c = i * stride[0], j * stride[1]
        total += np.einsum("nf,nckm->fckm", dout[:, :, i, j], xp[:, :, r : r + KH, c : c + KW])
    return turned(total)
