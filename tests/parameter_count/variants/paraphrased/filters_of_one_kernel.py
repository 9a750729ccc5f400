"""The depth of the input does not enter the size of a filter."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    if isinstance(kernel_size, (tuple, list)):
        kh, kw = kernel_size
    else:
        kh, kw = kernel_size, kernel_size
    per_filter = kh * kw
    if bias:
        per_filter += 1
    return per_filter * out_channels
