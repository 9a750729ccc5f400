"""One more step per outgoing number, for its offset."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    k = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    f, oh, ow = conv_output_shape(input_shape, out_channels, kernel_size, stride, padding)
    each = input_shape[0] * k[0] * k[1] + 1
    return each * f * oh * ow
