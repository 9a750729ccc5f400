"""range(OH - 1) and range(OW - 1): one window too few on each axis."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    _, F, OH, OW = dout.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    dW = np.zeros((F, x.shape[1], KH, KW), dtype=dout.dtype)
    for i in range(OH - 1):
        for j in range(OW - 1):
            patch = xp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
            dW += np.einsum("nf,ncab->fcab", dout[:, :, i, j], patch)
    return dW
