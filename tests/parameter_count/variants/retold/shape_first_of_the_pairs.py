"""Pairs are cut down to one number."""


def conv_output_shape(input_shape, out_channels, kernel_size, stride=1, padding=0):
    if isinstance(kernel_size, tuple):
        kernel_size = kernel_size[0]
    if isinstance(stride, tuple):
        stride = stride[0]
    if isinstance(padding, tuple):
        padding = padding[0]
    c, h, w = input_shape
    return (
        out_channels,
        (h + 2 * padding - kernel_size) // stride + 1,
        (w + 2 * padding - kernel_size) // stride + 1,
    )
