"""The number of pixels in the square is given."""


def receptive_field(layers):
    side = 1
    for k, s in list(layers)[::-1]:
        side = (side - 1) * s + k
    return side * side
