"""Offsets are always included, even if the caller switches them off."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    height, width = (kernel_size,) * 2 if isinstance(kernel_size, int) else kernel_size
    return out_channels * (1 + in_channels * height * width)
