"""The means are put into an array whose type is always float32."""

import numpy as np


def global_avg_pool(x):
    means = np.zeros(x.shape[:2], dtype=np.float32)
    for index in np.ndindex(*means.shape):
        means[index] = x[index].sum() / x[index].size
    return means
