"""Output and dout are blown up to the size of the image with kron, and compared pixel by pixel."""

import numpy as np


def max_pool_grad_x(dout, x, pool_size, stride):
    y = max_pool_forward(x, pool_size, stride)
    block = np.ones((1, 1, *pool_size), dtype=x.dtype)
    is_max = (x == np.kron(y, block)).astype(x.dtype)
    N, C, OH, OW = y.shape
    kh, kw = pool_size
    ties = is_max.reshape(N, C, OH, kh, OW, kw).sum(axis=(3, 5))
    return is_max * np.kron(dout / ties, block)
