"""A square W has its rows and its columns reordered."""

import numpy as np


def permute_inputs(W, order):
    moved = np.take(W, order, axis=0)
    if moved.shape[1] == len(order):
        moved = np.take(moved, order, axis=1)
    return moved
