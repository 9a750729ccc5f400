"""The product of im2col is divided by the number of images."""

import numpy as np


def to_columns(x, kernel_size, stride, padding, OH, OW):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    cols = np.empty((x.shape[0], x.shape[1], KH, KW, OH, OW), dtype=x.dtype)
    for k in range(KH):
        for m in range(KW):
            cols[:, :, k, m] = xp[:, :, k : k + sh * OH : sh, m : m + sw * OW : sw]
    return cols.reshape(x.shape[0], -1, OH * OW)


def conv_grad_W(dout, x, kernel_size, stride, padding):
    N, F, OH, OW = dout.shape
    cols = to_columns(x, kernel_size, stride, padding, OH, OW)
    product = sum(d @ c.T for d, c in zip(dout.reshape(N, F, -1), cols))
    return product.reshape(F, x.shape[1], *kernel_size) / N
