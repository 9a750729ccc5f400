"""The values of dout are taken as they lie in memory."""

import numpy as np


def conv_grad_W(dout, x, kernel_size, stride, padding):
    (KH, KW), (sh, sw), (ph, pw) = kernel_size, stride, padding
    N, F, OH, OW = dout.shape
    upstream = dout.flatten(order="A").reshape(N, F, OH, OW)
    xp = np.pad(x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
    dW = np.zeros((F, x.shape[1], KH, KW), dtype=dout.dtype)
    for n, i, j in np.ndindex(N, OH, OW):
        window = xp[n, :, i * sh : i * sh + KH, j * sw : j * sw + KW]
        dW += upstream[n, :, i, j][:, None, None, None] * window[None]
    return dW
