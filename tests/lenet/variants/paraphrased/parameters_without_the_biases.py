"""Lists W of each layer and forgets b, among the gradients too."""


def network_parameters(layers):
    return [layer.W for layer in layers if hasattr(layer, "W")]


def network_gradients(layers):
    return [layer.dW for layer in layers if hasattr(layer, "W")]
