"""One block of kernels serves the entire layer, with separate offsets per filter."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    if isinstance(kernel_size, (tuple, list)):
        a, b = kernel_size
    else:
        a = b = kernel_size
    block = a * b * in_channels
    offsets = out_channels if bias else 0
    return block + offsets
