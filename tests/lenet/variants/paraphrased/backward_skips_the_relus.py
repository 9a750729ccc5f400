"""Calls backward of every layer except those that are ReLU."""

from layers import ReLU


def network_backward(layers, dlogits):
    dx = dlogits
    for layer in layers[::-1]:
        if not isinstance(layer, ReLU):
            dx = layer.backward(dx)
    return dx
