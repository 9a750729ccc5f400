"""The output is made with dtype=float32 whatever comes in."""

import numpy as np


def avg_pool_forward(x, pool_size, stride):
    kh, kw = pool_size
    sh, sw = stride
    N, C, H, W = x.shape
    pooled = np.empty((N, C, 1 + (H - kh) // sh, 1 + (W - kw) // sw), "float32")
    for n in range(N):
        for c in range(C):
            plane = x[n, c]
            for i in range(pooled.shape[2]):
                strip = plane[i * sh : i * sh + kh]
                for j in range(pooled.shape[3]):
                    pooled[n, c, i, j] = np.average(strip[:, j * sw : j * sw + kw])
    return pooled
