"""Counts every place where the kernel can lie, however far it jumps."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    ends = range(kernel_size, size + 2 * padding + 1)
    if not ends:
        raise ValueError("no place for the kernel")
    return len(ends)
