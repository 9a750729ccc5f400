"""The rows are fetched one by one."""

import numpy as np


def permute_inputs(W, order):
    moved = np.zeros_like(W)
    for place in range(len(order)):
        moved[place] = W[order[place]]
    return moved
