"""Computes the steps for a single outgoing map."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    h, w = conv_output_shape(input_shape, out_channels, kernel_size, stride, padding)[1:]
    kh, kw = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    return input_shape[0] * kh * kw * h * w
