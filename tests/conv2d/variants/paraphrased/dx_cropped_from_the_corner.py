"""Keeps the first H rows and W columns of the padded gradient."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    N, C, H, width = x_shape
    (sh, sw), (ph, pw) = stride, padding
    F, _, KH, KW = W.shape
    OH, OW = dout.shape[2:]
    cols = np.einsum("fp,nfq->npq", W.reshape(F, -1), dout.reshape(N, F, -1))
    cols = cols.reshape(N, C, KH, KW, OH, OW)
    dxp = np.zeros((N, C, H + 2 * ph, width + 2 * pw), dtype=dout.dtype)
    for k in range(KH):
        for m in range(KW):
            dxp[:, :, k : k + sh * OH : sh, m : m + sw * OW : sw] += cols[:, :, k, m]
    return dxp[..., :H, :width]
