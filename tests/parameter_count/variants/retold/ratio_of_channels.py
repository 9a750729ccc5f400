"""Filters are shared out among the input channels before counting."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    if type(kernel_size) is int:
        kernel_size = [kernel_size, kernel_size]
    area = kernel_size[0] * kernel_size[1]
    filters = out_channels / in_channels
    total = area * in_channels * filters
    if bias:
        total += filters
    return int(total)
