"""The kernel moves pixel by pixel."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    ph, pw = padding if isinstance(padding, tuple) else (padding, padding)
    channels, h, w = input_shape
    return (out_channels, h - kh + 1 + ph + ph, w - kw + 1 + pw + pw)
