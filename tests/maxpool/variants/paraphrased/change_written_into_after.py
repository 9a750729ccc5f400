"""Saves memory by keeping the difference in the array that came in as `after`."""

import numpy as np


def relative_change(before, after):
    for n in range(len(after)):
        after[n] -= before[n]
    top = np.abs(after).sum(axis=(1, 2, 3))
    return top / np.abs(before).sum(axis=(1, 2, 3))
