"""The two sums are collected in a float32 table."""

import numpy as np


def relative_change(before, after):
    table = np.zeros((2, before.shape[0]), dtype="float32")
    for n in range(before.shape[0]):
        table[0, n] = np.sum(np.abs(after[n] - before[n]))
        table[1, n] = np.sum(np.abs(before[n]))
    return table[0] / table[1]
