"""Adds along each row: one number per sample."""

import numpy as np


def dense_grad_b(dout):
    return np.array([row.sum() for row in dout])
