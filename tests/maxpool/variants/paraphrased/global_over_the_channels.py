"""The mean runs through the channels, so that one map per image is left."""

import numpy as np


def global_avg_pool(x):
    total = np.zeros((x.shape[0], *x.shape[2:]), dtype=x.dtype)
    for c in range(x.shape[1]):
        total += x[:, c]
    return total / x.shape[1]
