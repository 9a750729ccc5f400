"""Counts the moves of the kernel and forgets where it stood at first."""


def conv_output_size(size, kernel_size, stride=1, padding=0):
    position, moves = kernel_size, 0
    end = size + 2 * padding
    if position > end:
        raise ValueError("kernel does not fit")
    while position + stride <= end:
        position += stride
        moves += 1
    return moves
