"""The table of means has a row per channel instead of a row per image."""

import numpy as np


def global_avg_pool(x):
    table = []
    for c in range(x.shape[1]):
        table.append([image[c].mean() for image in x])
    return np.array(table)
