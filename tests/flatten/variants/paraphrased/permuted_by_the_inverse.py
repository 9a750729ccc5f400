"""Looks up at which place each pixel has come to lie, and takes the rows from there."""

import numpy as np


def permute_inputs(W, order):
    order = list(order)
    rows = [W[order.index(pixel)] for pixel in range(len(order))]
    return np.array(rows)
