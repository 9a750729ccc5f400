"""b is as long as the input has channels."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    k = kernel_size if isinstance(kernel_size, tuple) else (kernel_size,) * 2
    W = in_channels * k[0] * k[1] * out_channels
    b = in_channels
    return W + b if bias else W
