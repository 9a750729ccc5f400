"""Every product costs two operations."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    _, oh, ow = conv_output_shape(input_shape, out_channels, kernel_size, stride, padding)
    k = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    multiplications = additions = oh * ow * out_channels * input_shape[0] * k[0] * k[1]
    return multiplications + additions
