"""Adds as many offsets as there are incoming maps."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    if isinstance(kernel_size, (tuple, list)):
        rows, cols = kernel_size
    else:
        rows = cols = kernel_size
    total = rows * cols * in_channels * out_channels
    if bias:
        total += in_channels
    return total
