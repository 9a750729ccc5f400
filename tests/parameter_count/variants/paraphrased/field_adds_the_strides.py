"""The distance between neighbours grows by a sum of steps and not by a product."""


def receptive_field(layers):
    width = 1
    distance = 1
    for layer in layers:
        width += (layer[0] - 1) * distance
        distance += layer[1]
    return width
