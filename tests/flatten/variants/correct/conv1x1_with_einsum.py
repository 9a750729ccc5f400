"""The 1 × 1 convolution by einsum."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    return np.einsum("nchw,fcij->nfhw", x, W) + b[:, None, None]
