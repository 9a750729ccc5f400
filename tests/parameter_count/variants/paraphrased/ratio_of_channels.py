"""A single filter is scaled by outgoing channels over incoming ones, offset and all."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    if isinstance(kernel_size, (tuple, list)):
        kh, kw = kernel_size
    else:
        kh = kw = kernel_size
    one_filter = kh * kw * in_channels
    if bias:
        one_filter += 1
    return one_filter * out_channels // in_channels
