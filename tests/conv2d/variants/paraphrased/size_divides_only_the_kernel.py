"""The formula typed from left to right, without its brackets."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    N, F, S, P = size, kernel_size, stride, padding
    if F > N + 2 * P:
        raise ValueError("filter larger than input")
    return N + 2 * P - F // S + 1
