"""Gives each two-dimensional slice of each filter its own offset."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    k = kernel_size if isinstance(kernel_size, (tuple, list)) else [kernel_size] * 2
    one_kernel = k[0] * k[1]
    if bias:
        one_kernel += 1
    one_filter = one_kernel * in_channels
    return one_filter * out_channels
