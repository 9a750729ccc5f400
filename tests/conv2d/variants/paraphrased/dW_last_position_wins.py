"""dW = where dW += belongs, in the loop over the positions."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (KH, KW), (ph, pw) = kernel_size, padding
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    N, F, OH, OW = dout.shape
    dW = np.zeros((F, x.shape[1], KH, KW), dtype=dout.dtype)
    for f in range(F):
        for i in range(OH):
            for j in range(OW):
                r, c = i * stride[0], j * stride[1]
                weight = dout[:, f, i, j].reshape(N, 1, 1, 1)
                dW[f] = (weight * xp[:, :, r : r + KH, c : c + KW]).sum(axis=0)
    return dW
