"""The depth of the image plays no part in the work."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    k = (kernel_size, kernel_size) if isinstance(kernel_size, int) else kernel_size
    f, oh, ow = conv_output_shape(input_shape, out_channels, kernel_size, stride, padding)
    numbers = f * oh * ow
    return numbers * k[0] * k[1]
