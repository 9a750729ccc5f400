"""The sum over a row is overwritten from column to column."""

import numpy as np


def conv_grad_b(dout):
    db = np.zeros(dout.shape[1], dtype=dout.dtype)
    for f in range(dout.shape[1]):
        for n in range(dout.shape[0]):
            for i in range(dout.shape[2]):
                for j in range(dout.shape[3]):
                    value = dout[n, f, i, j]
                db[f] += value
    return db
