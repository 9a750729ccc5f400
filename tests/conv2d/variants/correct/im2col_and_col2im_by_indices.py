"""im2col and col2im through index arrays, samples last, as a well-known course does."""

import numpy as np


def column_indices(x_shape, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    C, height, width = x_shape[1:]
    OH, OW = (height + 2 * ph - KH) // sh + 1, (width + 2 * pw - KW) // sw + 1
    rows = np.tile(np.repeat(np.arange(KH), KW), C)[:, None] + sh * np.repeat(np.arange(OH), OW)
    columns = np.tile(np.arange(KW), KH * C)[:, None] + sw * np.tile(np.arange(OW), OH)
    channels = np.repeat(np.arange(C), KH * KW)[:, None]
    return channels, rows, columns


def image_to_columns(x, kernel_size, stride, padding):
    ph, pw = padding
    channels, rows, columns = column_indices(x.shape, kernel_size, stride, padding)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    cols = xp[:, channels, rows, columns]
    return cols.transpose(1, 2, 0).reshape(len(rows), -1)


def columns_to_image(cols, x_shape, kernel_size, stride, padding):
    N, C, height, width = x_shape
    ph, pw = padding
    channels, rows, columns = column_indices(x_shape, kernel_size, stride, padding)
    xp = np.zeros((N, C, height + 2 * ph, width + 2 * pw), dtype=cols.dtype)
    cols = cols.reshape(len(rows), -1, N).transpose(2, 0, 1)
    np.add.at(xp, (slice(None), channels, rows, columns), cols)
    return xp[:, :, ph : height + ph, pw : width + pw]


def conv_forward(x, W, b, stride, padding):
    F, _, KH, KW = W.shape
    (sh, sw), (ph, pw) = stride, padding
    OH, OW = (x.shape[2] + 2 * ph - KH) // sh + 1, (x.shape[3] + 2 * pw - KW) // sw + 1
    product = W.reshape(F, -1) @ image_to_columns(x, (KH, KW), stride, padding) + b[:, None]
    return product.reshape(F, OH, OW, len(x)).transpose(3, 0, 1, 2)


def conv_grad_x(dout, W, x_shape, stride, padding):
    flat = dout.transpose(1, 2, 3, 0).reshape(len(W), -1)
    cols = W.reshape(len(W), -1).T @ flat
    return columns_to_image(cols, x_shape, W.shape[2:], stride, padding)


def conv_grad_W(dout, x, kernel_size, stride, padding):
    flat = dout.transpose(1, 2, 3, 0).reshape(dout.shape[1], -1)
    product = flat @ image_to_columns(x, kernel_size, stride, padding).T
    return product.reshape(dout.shape[1], x.shape[1], *kernel_size)
