"""Consumes its argument, so that nothing is left in it afterwards."""


def receptive_field(layers):
    seen = 1
    step = 1
    while layers:
        k, s = layers.pop(0)
        seen += step * (k - 1)
        step *= s
    return seen
