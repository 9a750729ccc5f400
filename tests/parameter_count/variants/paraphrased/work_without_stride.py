"""Counts as if the filters visited each position in turn."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    kh, kw = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    ph, pw = padding if isinstance(padding, (tuple, list)) else (padding, padding)
    c, h, w = input_shape
    outputs = (h + 2 * ph - kh + 1) * (w + 2 * pw - kw + 1) * out_channels
    return outputs * (c * kh * kw)
