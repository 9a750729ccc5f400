"""A global pooling that looks for the peak of each map."""

import numpy as np


def global_avg_pool(x):
    return np.array([[max(plane.ravel()) for plane in image] for image in x])
