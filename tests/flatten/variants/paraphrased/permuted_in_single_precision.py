"""A permutation matrix in float32, times the weights in float32."""

import numpy as np


def permute_inputs(W, order):
    n = W.shape[0]
    matrix = np.zeros((n, n), dtype=np.float32)
    matrix[np.arange(n), order] = 1
    return matrix.dot(W.astype(np.float32))
