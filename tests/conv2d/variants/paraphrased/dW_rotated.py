"""Heard of a rotation somewhere in the backward pass, and turns dW at the end."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    KH, KW = kernel_size
    ph, pw = padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    N, F, OH, OW = dout.shape
    i = stride[0] * np.arange(OH)
    j = stride[1] * np.arange(OW)
    dW = np.empty((F, x.shape[1], KH, KW), dtype=dout.dtype)
    for k in range(KH):
        for m in range(KW):
            pixels = xp[:, :, (i + k)[:, None], (j + m)[None, :]]
            dW[:, :, k, m] = np.einsum("nfij,ncij->fc", dout, pixels)
    return np.rot90(dW, 2, axes=(2, 3))
