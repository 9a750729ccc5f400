"""The denominator adds up all images, the numerator one image only."""

import numpy as np


def relative_change(before, after):
    total = 0
    for value in before.flatten():
        total += abs(value)
    return np.array([np.abs(after[n] - before[n]).sum() / total for n in range(before.shape[0])])
