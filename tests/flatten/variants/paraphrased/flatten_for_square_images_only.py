"""Height and width are taken to be the same when the length of a row is worked out."""

import numpy as np


def flatten_forward(x):
    N, C, side = x.shape[:3]
    flat = np.zeros((N, C * side * side), dtype=x.dtype)
    for n in range(N):
        flat[n] = x[n].reshape(C * side * side)
    return flat
