"""Adds the filters' upstream gradients up before they meet the windows."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    N, F, OH, OW = dout.shape
    together = np.einsum("nfij->nij", dout)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    one = np.zeros((x.shape[1], KH, KW), dtype=dout.dtype)
    for k, m in np.ndindex(KH, KW):
        pixels = xp[:, :, k : k + sh * OH : sh, m : m + sw * OW : sw]
        one[:, k, m] = np.einsum("nij,ncij->c", together, pixels)
    return np.array([one] * F)
