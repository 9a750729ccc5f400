"""A decimal number such as 168.0 is handed back."""


def conv_params(in_channels, out_channels, kernel_size, bias=True):
    pair = kernel_size if isinstance(kernel_size, (tuple, list)) else (kernel_size, kernel_size)
    per_filter = float(in_channels * pair[0] * pair[1])
    if bias:
        per_filter += 1
    return per_filter * out_channels
