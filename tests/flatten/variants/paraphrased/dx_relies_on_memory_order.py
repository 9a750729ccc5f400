"""Runs through the numbers of dout as they are stored, counting rows of `out` numbers."""

import numpy as np


def dense_grad_x(dout, W):
    n_in, n_out = W.shape
    stored = dout.ravel("K")
    rows = [stored[k : k + n_out] for k in range(0, stored.size, n_out)]
    return np.array([W @ row for row in rows])
