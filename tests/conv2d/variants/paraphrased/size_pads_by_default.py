"""Who says nothing about the padding gets one pixel of it."""


def conv_output_size(size, kernel_size, stride=1, padding=None):
    if padding is None:
        padding = 1
    space = size + 2 * padding - kernel_size
    if space >= 0:
        return space // stride + 1
    raise ValueError("kernel larger than padded image")
