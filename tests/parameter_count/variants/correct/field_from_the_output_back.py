"""The field is grown from the output back to the pixels."""


def receptive_field(layers):
    width = 1
    for kernel_size, stride in reversed(layers):
        width = (width - 1) * stride + kernel_size
    return width
