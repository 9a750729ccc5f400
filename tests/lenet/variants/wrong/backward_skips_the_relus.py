"""The gradient goes past the ReLUs."""

BREAKS = (
    "q3",
    "q9",
)
HINT = {
    "en": "What happens on the way back to a number that ReLU has set to zero?",
    "ja": "ReLU で 0 になった数には、帰り道で何が起きますか。",
}


def network_backward(layers, dlogits):
    for layer in reversed(layers):
        if not isinstance(layer, ReLU):
            dlogits = layer.backward(dlogits)
    return dlogits
