"""Updates each layer as soon as its gradients are there."""


def network_backward(layers, dlogits):
    d = dlogits
    for layer in reversed(list(layers)):
        d = layer.backward(d)
        if hasattr(layer, "update"):
            layer.update(0.01)
    return d
