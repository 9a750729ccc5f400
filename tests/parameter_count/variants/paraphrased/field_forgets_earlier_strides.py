"""The distance between neighbours is overwritten by each layer in turn."""


def receptive_field(layers):
    total, previous = 1, 1
    for k, s in layers:
        total = total + (k - 1) * previous
        previous = s
    return total
