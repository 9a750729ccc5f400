"""np.prod computes the weights, so huge layers wrap around."""

import numpy as np


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    k = list(kernel_size) if isinstance(kernel_size, (tuple, list)) else [kernel_size] * 2
    weights = int(np.prod([out_channels, in_channels, *k]))
    return weights + (out_channels if bias else 0)
