"""Squares the first entry of a pair and never looks at the second."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    side = kernel_size[0] if isinstance(kernel_size, (tuple, list)) else kernel_size
    per_filter = in_channels * side**2
    return out_channels * (per_filter + bool(bias))
