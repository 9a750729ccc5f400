"""Feeds dlogits to layer number one and goes on from there."""


def network_backward(layers, dlogits):
    gradient = dlogits
    for i in range(len(layers)):
        gradient = layers[i].backward(gradient)
    return gradient
