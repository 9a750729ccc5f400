"""The output starts as an int array, since pixels are whole numbers anyway."""

import numpy as np


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    y = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1)).astype(int)
    for n in range(N):
        for c in range(C):
            for i, top in enumerate(range(0, H - kh + 1, sh)):
                for j, left in enumerate(range(0, W - kw + 1, sw)):
                    y[n, c, i, j] = np.amax(x[n, c, top : top + kh, left : left + kw])
    return y
