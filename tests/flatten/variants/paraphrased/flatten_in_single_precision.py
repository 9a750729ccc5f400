"""The rows are prepared as float32."""

import numpy as np


def flatten_forward(x):
    N = x.shape[0]
    rows = np.zeros((N, x.size // N), dtype=np.float32)
    for n in range(N):
        rows[n] = x[n].ravel()
    return rows
