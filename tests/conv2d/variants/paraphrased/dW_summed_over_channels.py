"""One kernel gradient per filter, handed to all its channels alike."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    F, C = dout.shape[1], x.shape[1]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    dW = np.zeros((F, C, KH, KW), dtype=dout.dtype)
    for n, f, i, j in np.ndindex(*dout.shape):
        patch = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
        dW[f] += dout[n, f, i, j] * patch.sum(axis=0)
    return dW
