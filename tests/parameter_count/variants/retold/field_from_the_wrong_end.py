"""The recursion starts at the pixels."""


def receptive_field(layers):
    width = 1
    for k, s in layers:
        width = k + (width - 1) * s
    return width
