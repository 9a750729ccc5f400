"""All kernels are laid end to end."""


def receptive_field(layers):
    total = 0
    for layer in layers:
        total += layer[0]
    return total
