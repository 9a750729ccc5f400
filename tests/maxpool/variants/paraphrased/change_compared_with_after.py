"""The amount of change is set against how much there is afterwards."""

import numpy as np


def relative_change(before, after):
    old, new = before.reshape(len(before), -1), after.reshape(len(after), -1)
    changes = []
    for a, b in zip(old, new):
        changes.append(np.linalg.norm(b - a, 1) / np.linalg.norm(b, 1))
    return np.array(changes)
