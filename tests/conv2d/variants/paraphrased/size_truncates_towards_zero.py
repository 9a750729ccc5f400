"""Cuts the fraction off with int() and looks only at the result."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    out = int((size - kernel_size + 2 * padding) / stride) + 1
    if out <= 0:
        raise ValueError("output would be empty")
    return out
