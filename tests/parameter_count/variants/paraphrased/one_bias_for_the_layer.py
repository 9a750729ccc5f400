"""Only a lone offset is added, no matter how many filters there are."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    k = kernel_size if isinstance(kernel_size, (tuple, list)) else [kernel_size, kernel_size]
    count = 1 if bias else 0
    count += out_channels * in_channels * k[0] * k[1]
    return count
