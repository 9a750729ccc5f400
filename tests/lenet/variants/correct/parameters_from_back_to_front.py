"""The parameters in reverse order, and the gradients with them."""


def network_parameters(layers):
    return [a for layer in layers[::-1] if hasattr(layer, "W") for a in (layer.b, layer.W)]


def network_gradients(layers):
    return [a for layer in layers[::-1] if hasattr(layer, "W") for a in (layer.db, layer.dW)]
