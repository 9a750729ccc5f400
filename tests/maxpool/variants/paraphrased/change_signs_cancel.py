"""No absolute value in the numerator: what is gained and what is lost cancel."""

import numpy as np


def relative_change(before, after):
    out = np.empty(before.shape[0], dtype=before.dtype)
    for n in range(out.size):
        gained = after[n].sum() - before[n].sum()
        out[n] = gained / np.abs(before[n]).sum()
    return out
