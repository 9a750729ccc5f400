"""Expects a square kernel given as an int and fails on a tuple."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    per_filter = in_channels * kernel_size**2
    if bias:
        per_filter += 1
    return out_channels * per_filter
