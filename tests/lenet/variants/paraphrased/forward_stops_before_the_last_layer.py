"""Walks through all layers but the final one."""


def network_forward(layers, x):
    out = x
    for i in range(len(layers) - 1):
        out = layers[i].forward(out)
    return out
