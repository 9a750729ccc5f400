"""Wants the padded image to be truly larger than the kernel."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    room = size + 2 * padding - kernel_size
    if not room > 0:
        raise ValueError("the kernel must be smaller than the input")
    quotient, _rest = divmod(room, stride)
    return quotient + 1
