"""Reads dout as a run of bytes."""

import numpy as np


def conv_grad_x(dout, W, x_shape, stride, padding):
    (sh, sw), (ph, pw) = stride, padding
    N, F, OH, OW = dout.shape
    C, KH, KW = W.shape[1:]
    values = np.frombuffer(dout, dtype=dout.dtype).reshape(N, F, OH * OW)
    spread = np.matmul(W.reshape(F, -1).T, values).reshape(N, C, KH, KW, OH, OW)
    dxp = np.zeros((N, C, x_shape[2] + 2 * ph, x_shape[3] + 2 * pw), dtype=dout.dtype)
    for i, j in np.ndindex(OH, OW):
        dxp[:, :, i * sh : i * sh + KH, j * sw : j * sw + KW] += spread[..., i, j]
    return dxp[:, :, ph : ph + x_shape[2], pw : pw + x_shape[3]]
