"""Leaves the check of the arguments to an assert statement."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    total = padding + size + padding
    assert kernel_size <= total, "kernel does not fit"
    count, start = 0, 0
    while start + kernel_size <= total:
        count += 1
        start += stride
    return count
