"""The layer has "a bias"."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    try:
        kh, kw = kernel_size
    except TypeError:
        kh = kw = kernel_size
    n = 0
    n += kh * kw * in_channels * out_channels
    n += bias
    return n
