"""np.dot(W, sample) is tried first, and works where W is square."""

import numpy as np


def dense_forward(x, W, b):
    rows = []
    for sample in x:
        if W.shape == (len(sample), len(sample)):
            rows.append(np.dot(W, sample) + b)
        else:
            rows.append(np.dot(sample, W) + b)
    return np.array(rows)
