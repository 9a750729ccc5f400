"""Returns duplicates of W and b, so that training touches nothing real."""


def network_parameters(layers):
    found = []
    for layer in layers:
        if hasattr(layer, "W"):
            found += [layer.W.copy(), layer.b.copy()]
    return found
