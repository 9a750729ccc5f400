"""The rows are moved by a permutation matrix."""

import numpy as np


def permute_inputs(W, order):
    P = np.zeros((len(order), len(order)))
    P[np.arange(len(order)), order] = 1
    return P @ W
