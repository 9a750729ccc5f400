"""All winners at once with index arrays and +=, which counts a repeated pixel only once."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, OH, OW = dout.shape
    view = np.lib.stride_tricks.sliding_window_view(x, (kh, kw), axis=(2, 3))[:, :, ::sh, ::sw]
    place = view.reshape(N, C, OH, OW, kh * kw).argmax(axis=-1)
    n, c, i, j = np.indices(dout.shape)
    dx = np.zeros(x.shape, dtype=dout.dtype)
    dx[n, c, i * sh + place // kw, j * sw + place % kw] += dout
    return dx
