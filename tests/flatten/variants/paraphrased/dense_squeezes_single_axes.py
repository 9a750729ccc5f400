"""Every axis of length one is taken off the result."""

import numpy as np


def dense_forward(x, W, b):
    y = np.einsum("ni,io->no", x, W)
    y = y + b[np.newaxis, :]
    return np.squeeze(y)
