"""First a change for every channel, then the average of them is the change of the image."""

import numpy as np


def relative_change(before, after):
    N, C = before.shape[:2]
    out = np.zeros(N, dtype=before.dtype)
    for n in range(N):
        for c in range(C):
            moved = np.abs(after[n, c] - before[n, c]).sum()
            out[n] += moved / np.abs(before[n, c]).sum()
        out[n] /= C
    return out
