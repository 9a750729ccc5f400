"""Writes to [m, k] what belongs to [k, m]."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    OH, OW = dout.shape[2:]
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    dW = np.zeros((dout.shape[1], x.shape[1], KW, KH), dtype=dout.dtype)
    for k in range(KH):
        for m in range(KW):
            under = xp[:, :, k : k + sh * OH : sh, m : m + sw * OW : sw]
            for f in range(dout.shape[1]):
                for c in range(x.shape[1]):
                    dW[f, c, m, k] = np.vdot(under[:, c], dout[:, f])
    return dW
