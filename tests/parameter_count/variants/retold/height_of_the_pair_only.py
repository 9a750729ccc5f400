"""A pair is reduced to its first number."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    if isinstance(kernel_size, tuple):
        kernel_size = kernel_size[0]
    return out_channels * (in_channels * kernel_size**2 + (1 if bias else 0))
