"""With a single output, db becomes a number without an axis."""

import numpy as np


def dense_grad_b(dout):
    sums = np.array([column.sum() for column in dout.T])
    if len(sums) == 1:
        return sums[0]
    return sums
