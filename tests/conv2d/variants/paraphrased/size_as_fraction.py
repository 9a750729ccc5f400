"""A plain slash, as in the formula of the book."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    padded = size + 2 * padding
    if padded < kernel_size:
        raise ValueError
    return (padded - kernel_size) / stride + 1
