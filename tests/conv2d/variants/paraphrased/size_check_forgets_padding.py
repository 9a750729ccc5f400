"""The test whether the kernel fits looks at the image as it was before padding."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    fits = kernel_size <= size
    if not fits:
        raise ValueError(f"{kernel_size} > {size}")
    size += 2 * padding
    return sum(1 for start in range(0, size, stride) if start + kernel_size <= size)
