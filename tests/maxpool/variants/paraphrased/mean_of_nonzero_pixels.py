"""Only pixels that hold something are counted: zeros are taken for missing."""

import numpy as np


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    N, C, H, W = x.shape
    out = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
    for n, c, i, j in np.ndindex(out.shape):
        total, count = 0, 0
        for k in range(kh):
            for m in range(kw):
                value = x[n, c, i * sh + k, j * sw + m]
                if value != 0:
                    total += value
                    count += 1
        if count:
            out[n, c, i, j] = total / count
    return out
