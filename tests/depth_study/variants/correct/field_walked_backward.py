"""The field is followed from the output back to the image, in NumPy integers."""

import numpy as np


def receptive_field(depth, pool_after=(), kernel_size=3):
    side = np.int64(1)
    for n in reversed(range(1, depth + 1)):
        if n in pool_after:
            side = 2 * side
        side = side + kernel_size - 1
    return side
