"""The window is treated as if it were as wide as it is high."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    side = kernel_size[0] if isinstance(kernel_size, (tuple, list)) else kernel_size
    f, oh, ow = conv_output_shape(input_shape, out_channels, kernel_size, stride, padding)
    return oh * ow * f * input_shape[0] * side * side
