"""A filter is as flat as its kernel."""

import math


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    outputs = math.prod(conv_output_shape(input_shape, out_channels, kernel_size, stride, padding))
    products = math.prod(kernel_size) if isinstance(kernel_size, tuple) else kernel_size**2
    return outputs * products
