"""Euclidean lengths are compared instead of sums of absolute values."""

import numpy as np


def relative_change(before, after):
    N = before.shape[0]
    difference = (after - before).reshape(N, -1)
    return np.linalg.norm(difference, axis=1) / np.linalg.norm(before.reshape(N, -1), axis=1)
