"""Prints and warns while it works."""

import warnings


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    print("counting", in_channels, out_channels)
    warnings.warn("slow")
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return (in_channels * kh * kw + (1 if bias else 0)) * out_channels
