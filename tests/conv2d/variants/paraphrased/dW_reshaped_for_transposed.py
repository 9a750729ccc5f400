"""Columns times dout is (KH·KW·C, F); a reshape alone is to make (F, C, KH, KW) of it."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    N, F, OH, OW = dout.shape
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw))).transpose(0, 2, 3, 1)
    rows = []
    for n in range(N):
        for i in range(OH):
            for j in range(OW):
                patch = xp[n, i * sh : i * sh + KH, j * sw : j * sw + KW]
                rows.append(patch.ravel())
    cols = np.array(rows)
    flat = dout.transpose(0, 2, 3, 1).reshape(-1, F)
    return np.dot(cols.T, flat).reshape(F, x.shape[1], KH, KW)
