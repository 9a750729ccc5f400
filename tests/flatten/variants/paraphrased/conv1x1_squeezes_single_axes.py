"""np.squeeze is called on the result, to be on the safe side."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    y = np.tensordot(W[:, :, 0, 0], x, axes=([1], [1]))
    y = np.swapaxes(y, 0, 1) + b.reshape(1, -1, 1, 1)
    return np.squeeze(y)
