"""Inside a map it takes the mean; over the images, the sum."""

import numpy as np


def conv_grad_b(dout):
    N, F, OH, OW = dout.shape
    return np.einsum("nfij->f", dout) / (OH * OW)
