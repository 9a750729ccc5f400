"""db is set anew for each image of the batch."""

import numpy as np


def conv_grad_b(dout):
    batch, filters = dout.shape[:2]
    db = np.zeros(filters, dtype=dout.dtype)
    for n in range(batch):
        for f in range(filters):
            db[f] = dout[n, f].sum()
    return db
