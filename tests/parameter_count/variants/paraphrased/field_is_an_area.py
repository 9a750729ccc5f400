"""Gives the number of pixels of the square and not its side."""


def receptive_field(layers):
    side = 1
    jump = 1
    for k, s in layers:
        side += (k - 1) * jump
        jump *= s
    return side * side
