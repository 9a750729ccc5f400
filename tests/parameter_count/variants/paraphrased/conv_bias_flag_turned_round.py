"""The switch works the wrong way: on drops the offsets and off keeps them."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    if isinstance(kernel_size, int):
        kernel_size = (kernel_size, kernel_size)
    n = in_channels * kernel_size[0] * kernel_size[1] * out_channels
    if bias:
        return n
    return n + out_channels
