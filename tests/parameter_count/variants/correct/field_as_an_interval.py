"""The first and the last pixel are followed down the stack."""


def receptive_field(layers):
    first = last = 0
    for kernel_size, stride in list(layers)[::-1]:
        first, last = first * stride, last * stride + kernel_size - 1
    return last - first + 1
