"""reshape(-1, N) and a transpose, because N columns are wanted first."""

import numpy as np


def flatten_forward(x):
    N = len(x)
    columns = x.reshape(x.size // N, N)
    return np.swapaxes(columns, 0, 1)
