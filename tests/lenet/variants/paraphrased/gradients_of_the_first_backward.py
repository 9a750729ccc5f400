"""Caches the list at the first request and never looks at the layers again."""


def network_gradients(layers):
    owner = layers[-1]
    if not hasattr(owner, "collected_gradients"):
        collected = []
        for layer in layers:
            if hasattr(layer, "W"):
                collected += [layer.dW, layer.db]
        owner.collected_gradients = collected
    return owner.collected_gradients
