"""The number of pixels is taken to be H times H."""

import numpy as np


def global_avg_pool(x):
    H = x.shape[2]
    return np.einsum("nchw->nc", x) / (H * H)
