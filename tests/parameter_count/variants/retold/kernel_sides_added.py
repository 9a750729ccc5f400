"""The kernel counts with its two sides."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    sides = sum(kernel_size) if isinstance(kernel_size, tuple) else 2 * kernel_size
    filters = [sides * in_channels + (1 if bias else 0)]
    return filters[0] * out_channels
