"""Asks of every pixel only whether it is still the same, and gives the fraction that is not."""

import numpy as np


def relative_change(before, after):
    shares = []
    for old, new in zip(before, after):
        different = 0
        for a, b in zip(old.flatten(), new.flatten()):
            if a != b:
                different += 1
        shares.append(different / old.size)
    return np.array(shares)
