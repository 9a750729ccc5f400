"""The shape is written as TensorFlow does."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    k = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    s = stride if isinstance(stride, tuple) else (stride, stride)
    p = padding if isinstance(padding, tuple) else (padding, padding)
    height = (input_shape[1] + 2 * p[0] - k[0]) // s[0] + 1
    width = (input_shape[2] + 2 * p[1] - k[1]) // s[1] + 1
    return height, width, out_channels
