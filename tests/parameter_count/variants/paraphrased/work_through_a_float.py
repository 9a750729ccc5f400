"""Multiplies decimals and converts the product, which spoils the last digits."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    steps = 1.0 * input_shape[0] * kh * kw
    for n in conv_output_shape(input_shape, out_channels, kernel_size, stride, padding):
        steps *= n
    return int(steps)
