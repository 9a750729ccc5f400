"""The corner of each window gets the upstream number, its other pixels nothing."""

import numpy as np


def avg_pool_grad_x(dout, x_shape, pool_size, stride):
    N, C, OH, OW = dout.shape
    sh, sw = stride
    dx = np.zeros(x_shape, dtype=dout.dtype)
    dx[:, :, : OH * sh : sh, : OW * sw : sw] = dout
    return dx
