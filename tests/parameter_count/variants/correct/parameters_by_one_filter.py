"""A filter with its bias is counted first, then multiplied; kernels by their sides."""

import math


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    sides = (kernel_size,) * 2 if isinstance(kernel_size, int) else kernel_size
    one_filter = in_channels * math.prod(sides) + bool(bias)
    return one_filter * out_channels


def dense_params(in_features, out_features, bias=True):
    return (in_features + int(bias)) * out_features
