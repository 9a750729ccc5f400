"""A window that begins inside counts."""

import math


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kernel_size, stride, padding = (
        v if isinstance(v, tuple) else (v, v) for v in (kernel_size, stride, padding)
    )
    _, h, w = input_shape
    oh = math.ceil((h - kernel_size[0] + 2 * padding[0]) / stride[0] + 1)
    ow = math.ceil((w - kernel_size[1] + 2 * padding[1]) / stride[1] + 1)
    return out_channels, oh, ow
