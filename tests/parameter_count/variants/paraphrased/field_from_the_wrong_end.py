"""Walks through the stack backwards while multiplying the steps."""


def receptive_field(layers):
    field = jump = 1
    for i in range(len(layers) - 1, -1, -1):
        k, s = layers[i]
        field += jump * (k - 1)
        jump *= s
    return field
