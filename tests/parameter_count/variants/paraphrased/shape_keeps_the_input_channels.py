"""The depth is passed through unchanged, however many filters there are."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    c, h, w = input_shape
    kh, kw = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size,) * 2
    sh, sw = stride if isinstance(stride, (tuple, list)) else (stride,) * 2
    ph, pw = padding if isinstance(padding, (tuple, list)) else (padding,) * 2
    return (c, 1 + (h - kh + 2 * ph) // sh, 1 + (w - kw + 2 * pw) // sw)
