"""db = row in the loop over the rows, without a plus."""

import numpy as np


def dense_grad_b(dout):
    for row in dout:
        db = np.copy(row)
    return db
