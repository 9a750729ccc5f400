"""Lays out x[0] in one row and is done."""

import numpy as np


def flatten_forward(x):
    row = []
    for channel in x[0]:
        for line in channel:
            row.extend(line)
    return np.array([row], dtype=x.dtype)
