"""Going backward is taken for undoing: dout is multiplied by the inverse of W."""

import numpy as np


def dense_grad_x(dout, W):
    undo = np.linalg.pinv(W)
    return np.array([row @ undo for row in dout])
