"""A last window that is only half full is counted as well."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    remaining = size + 2 * padding - kernel_size
    if remaining < 0:
        raise ValueError("kernel does not fit")
    count = 1
    while remaining > 0:
        remaining -= stride
        count += 1
    return count
