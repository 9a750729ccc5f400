"""Image n is put into column n of the result."""

import numpy as np


def flatten_forward(x):
    N = x.shape[0]
    out = np.empty((x[0].size, N), dtype=x.dtype)
    for n in range(N):
        out[:, n] = x[n].ravel()
    return out
