"""An int n stands for n values in a kernel, as if it were n by 1."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    size = 1
    for side in kernel_size if isinstance(kernel_size, (tuple, list)) else [kernel_size]:
        size *= side
    result = size * in_channels * out_channels
    if bias:
        result += out_channels
    return result
