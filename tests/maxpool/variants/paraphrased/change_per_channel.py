"""A table of changes: one for every channel of every image."""

import numpy as np


def relative_change(before, after):
    table = []
    for old, new in zip(before, after):
        row = []
        for a, b in zip(old, new):
            row.append(np.abs(b - a).sum() / np.abs(a).sum())
        table.append(row)
    return np.array(table)
