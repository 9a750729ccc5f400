"""One number per channel only: all images go into it."""

import numpy as np


def global_avg_pool(x):
    C = x.shape[1]
    return np.moveaxis(x, 1, 0).reshape(C, -1).mean(axis=1)
