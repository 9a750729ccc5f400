"""Lists the gradients from the last layer to the first."""


def network_gradients(layers):
    grads = []
    for layer in layers[::-1]:
        if hasattr(layer, "W"):
            grads.extend([layer.dW, layer.db])
    return grads
