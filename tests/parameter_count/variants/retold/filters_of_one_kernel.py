"""A filter is one sheet, however many channels there are."""

import numpy as np


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    one_filter = np.empty(kernel_size if isinstance(kernel_size, tuple) else (kernel_size,) * 2)
    count = 0
    count += one_filter.size * out_channels
    if bias is True:
        count += out_channels
    return count
