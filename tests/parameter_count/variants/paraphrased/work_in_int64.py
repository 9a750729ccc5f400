"""np.prod computes the steps, so gigantic layers wrap around."""

import numpy as np


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    outputs = conv_output_shape(input_shape, out_channels, kernel_size, stride, padding)
    window = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    return int(np.prod([*outputs, input_shape[0], *window]))
