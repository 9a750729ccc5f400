"""Forgets that a filter is laid on many places."""


def conv_multiply_adds(input_shape, out_channels, kernel_size, stride=1, padding=0):
    if isinstance(kernel_size, (tuple, list)):
        kh, kw = kernel_size
    else:
        kh = kw = kernel_size
    return out_channels * input_shape[0] * kh * kw
