"""The inverse of the inverse order, by take."""

import numpy as np


def permute_inputs(W, order):
    return np.take(W, np.argsort(np.argsort(order)), axis=0)
