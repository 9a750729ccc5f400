"""One ratio for everything: the images of the batch are thrown together."""

import numpy as np


def relative_change(before, after):
    return np.linalg.norm((after - before).ravel(), ord=1) / np.linalg.norm(before.ravel(), ord=1)
