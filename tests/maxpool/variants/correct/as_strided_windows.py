"""as_strided with the image's own strides."""

import numpy as np
from numpy.lib.stride_tricks import as_strided


def windows_of(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    sn, sc, sr, st = x.strides
    shape = N, C, (H - kh) // sh + 1, (W - kw) // sw + 1, kh, kw
    return as_strided(x, shape, (sn, sc, sh * sr, sw * st, sr, st), writeable=False)


def max_pool_forward(x, pool_size, stride):
    return np.amax(windows_of(x, pool_size, stride), axis=(4, 5))


def avg_pool_forward(x, pool_size, stride):
    return np.einsum("ncijkm->ncij", windows_of(x, pool_size, stride)) / np.prod(pool_size)
