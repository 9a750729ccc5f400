"""A window of h by w is said to hold h + w values."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    k = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    weights = in_channels * sum(k) * out_channels
    return weights + out_channels if bias else weights
