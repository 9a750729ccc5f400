"""Each 2-D kernel is given its own offset."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    size = kernel_size if isinstance(kernel_size, tuple) else (kernel_size, kernel_size)
    per_kernel = size[0] * size[1]
    if bias:
        per_kernel += 1
    return per_kernel * in_channels * out_channels
