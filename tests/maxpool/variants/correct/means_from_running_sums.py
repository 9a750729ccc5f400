"""Means from a table of running sums, as in an integral image."""

import numpy as np


def avg_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    table = np.pad(x, ((0, 0), (0, 0), (1, 0), (1, 0))).astype(np.float64).cumsum(2).cumsum(3)
    sums = table[:, :, kh:, kw:] - table[:, :, :-kh, kw:] - table[:, :, kh:, :-kw]
    return (sums + table[:, :, :-kh, :-kw])[:, :, ::sh, ::sw] / (kh * kw)


def global_avg_pool(x):
    return x.astype(np.float64).cumsum(2).cumsum(3)[:, :, -1, -1] / (x.shape[2] * x.shape[3])
