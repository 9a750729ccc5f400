"""Only the kernel values enter the count, never the offsets."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    if isinstance(kernel_size, (tuple, list)):
        area = kernel_size[0] * kernel_size[1]
    else:
        area = kernel_size**2
    return in_channels * out_channels * area
