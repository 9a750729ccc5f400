"""np.rint where the floor belongs."""

import numpy as np


def conv_output_size(size, kernel_size, stride=1, padding=0):
    space = size - kernel_size + 2 * padding
    if space < 0:
        raise ValueError(space)
    return int(np.rint(space / stride)) + 1
