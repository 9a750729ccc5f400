"""Starts at the bottom right and goes back by the stride, so leftovers lie at the top left."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    N, F, OH, OW = dout.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    dW = np.zeros((F, x.shape[1], KH, KW), dtype=dout.dtype)
    bottom = xp.shape[2]
    for i in reversed(range(OH)):
        right = xp.shape[3]
        for j in reversed(range(OW)):
            patch = xp[:, :, bottom - KH : bottom, right - KW : right]
            dW += np.tensordot(dout[:, :, i, j].T, patch, axes=1)
            right -= sw
        bottom -= sh
    return dW
