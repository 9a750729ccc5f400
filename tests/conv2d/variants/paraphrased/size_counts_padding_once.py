"""Takes `padding` for the number of zeros added in all, not on each side."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    length = size + padding
    if length < kernel_size:
        raise ValueError("does not fit")
    return len(range(0, length - kernel_size + 1, stride))
