"""How much has changed, but not compared with anything."""

import numpy as np


def relative_change(before, after):
    change = np.zeros(len(before), dtype=before.dtype)
    for n, c, i, j in np.ndindex(before.shape):
        change[n] += abs(after[n, c, i, j] - before[n, c, i, j])
    return change
