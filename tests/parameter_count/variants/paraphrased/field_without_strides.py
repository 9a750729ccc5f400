"""All layers are treated as if they moved pixel by pixel."""


def receptive_field(layers):
    return 1 + sum(layer[0] - 1 for layer in layers)
