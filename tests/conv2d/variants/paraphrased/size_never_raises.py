"""Just the formula; nobody asks whether the kernel fits."""

import math


def conv_output_size(size, kernel_size, stride=1, padding=0):
    return math.floor((size - kernel_size + 2 * padding) / stride + 1)
