"""The window always moves on by a single pixel."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    if isinstance(kernel_size, (tuple, list)):
        kh, kw = kernel_size
    else:
        kh = kw = kernel_size
    if isinstance(padding, (tuple, list)):
        ph, pw = padding
    else:
        ph = pw = padding
    return (out_channels, input_shape[1] + 2 * ph - kh + 1, input_shape[2] + 2 * pw - kw + 1)
