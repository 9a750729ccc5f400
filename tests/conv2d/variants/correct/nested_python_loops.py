"""Every product in a loop of its own: no vectorised step in forward or backward."""

import numpy as np


def conv_forward(x, W, b, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x.shape
    F, _, KH, KW = W.shape
    OH = (height + 2 * ph - KH) // sh + 1
    OW = (width + 2 * pw - KW) // sw + 1
    y = np.zeros((N, F, OH, OW), dtype=x.dtype)
    for n, f, i, j in np.ndindex(N, F, OH, OW):
        total = b[f]
        for c in range(C):
            for k in range(KH):
                for m in range(KW):
                    row, column = i * sh + k - ph, j * sw + m - pw
                    if 0 <= row < height and 0 <= column < width:
                        total = total + x[n, c, row, column] * W[f, c, k, m]
        y[n, f, i, j] = total
    return y


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, C, height, width = x_shape
    F, _, KH, KW = W.shape
    dx = np.zeros(x_shape, dtype=dout.dtype)
    for n, f, i, j in np.ndindex(*dout.shape):
        upstream = dout[n, f, i, j]
        for c in range(C):
            for k in range(KH):
                for m in range(KW):
                    row, column = i * sh + k - ph, j * sw + m - pw
                    if 0 <= row < height and 0 <= column < width:
                        dx[n, c, row, column] += upstream * W[f, c, k, m]
    return dx


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw), (KH, KW) = stride, padding, kernel_size
    C, height, width = x.shape[1:]
    dW = np.zeros((dout.shape[1], C, KH, KW), dtype=dout.dtype)
    for n, f, i, j in np.ndindex(*dout.shape):
        upstream = dout[n, f, i, j]
        for c in range(C):
            for k in range(KH):
                for m in range(KW):
                    row, column = i * sh + k - ph, j * sw + m - pw
                    if 0 <= row < height and 0 <= column < width:
                        dW[f, c, k, m] += upstream * x[n, c, row, column]
    return dW


def conv_grad_b(dout):
    db = np.zeros(dout.shape[1], dtype=dout.dtype)
    for n, f, i, j in np.ndindex(*dout.shape):
        db[f] += dout[n, f, i, j]
    return db


def sgd_step(layer, lr):
    for index in np.ndindex(*layer.W.shape):
        layer.W[index] -= lr * layer.dW[index]
    for f in range(len(layer.b)):
        layer.b[f] -= lr * layer.db[f]
