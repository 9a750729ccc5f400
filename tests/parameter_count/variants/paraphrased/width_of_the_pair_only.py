"""Takes the last entry of a pair for both sides of the window."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    if isinstance(kernel_size, (tuple, list)):
        kernel_size = kernel_size[-1]
    area = kernel_size * kernel_size
    weights = in_channels * area * out_channels
    if not bias:
        return weights
    return weights + out_channels
