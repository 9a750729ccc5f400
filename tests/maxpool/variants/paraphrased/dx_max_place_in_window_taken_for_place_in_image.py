"""The corner of the window is not added to the place of its maximum."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, OH, OW = dout.shape
    view = np.lib.stride_tricks.sliding_window_view(x, (kh, kw), axis=(2, 3))[:, :, ::sh, ::sw]
    flat = view.reshape(N, C, OH, OW, -1).argmax(axis=-1)
    row, col = flat // kw, flat % kw
    n, c = np.indices((N, C, OH, OW))[:2]
    dx = np.zeros(x.shape, dtype=dout.dtype)
    np.add.at(dx, (n, c, row, col), dout)
    return dx
