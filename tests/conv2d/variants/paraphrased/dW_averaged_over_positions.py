"""Mean over the places of the window where the sum is due."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    F, OH, OW = dout.shape[1:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    dW = np.zeros((F, x.shape[1], *kernel_size), dtype=dout.dtype)
    for k, m in np.ndindex(*kernel_size):
        seen = xp[:, :, k:, m:][:, :, : sh * OH : sh, : sw * OW : sw]
        for f in range(F):
            product = dout[:, f, None] * seen
            dW[f, :, k, m] = product.mean(axis=(2, 3)).sum(axis=0)
    return dW
