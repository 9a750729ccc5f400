"""Every filter carries an offset per cell of its window."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    try:
        h, w = kernel_size
    except TypeError:
        h, w = kernel_size, kernel_size
    cells = h * w
    per_filter = cells * in_channels + (cells if bias else 0)
    return out_channels * per_filter
