"""Adds b to the result directly if NumPy lets it, which it does where the width equals F."""

import numpy as np


def conv1x1_as_dense(x, W, b):
    product = np.einsum("nchw,fc->nfhw", x, W[:, :, 0, 0])
    if product.shape[-1] == b.shape[0]:
        return product + b
    return product + b[None, :, None, None]
