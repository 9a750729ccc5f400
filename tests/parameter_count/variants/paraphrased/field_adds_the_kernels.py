"""The result is the sum of all window sizes."""


def receptive_field(layers):
    if len(layers) == 0:
        return 1
    return sum(size for size, _ in layers)
