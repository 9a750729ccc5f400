"""Starts from 1.0 while multiplying and converts at the end, losing the last digits."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    sides = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    count = 1.0
    for factor in (in_channels, *sides):
        count *= factor
    count += 1 if bias else 0
    return int(count * out_channels)
