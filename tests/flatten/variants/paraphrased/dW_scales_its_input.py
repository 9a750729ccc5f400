"""One column of dW after the other, multiplying x itself by the gradients of that output."""

import numpy as np


def dense_grad_W(dout, x):
    columns = []
    for o in range(dout.shape[1]):
        x *= dout[:, o : o + 1]
        columns.append(x.sum(axis=0))
    return np.stack(columns, axis=1)
