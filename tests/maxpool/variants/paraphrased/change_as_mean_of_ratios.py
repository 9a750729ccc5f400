"""A ratio for every single pixel, and then the mean of all these ratios."""

import numpy as np


def relative_change(before, after):
    result = []
    for old, new in zip(before, after):
        ratios = np.abs((new - old) / old)
        result.append(ratios.mean())
    return np.array(result)
