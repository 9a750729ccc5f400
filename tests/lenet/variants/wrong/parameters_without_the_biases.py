"""The list holds the weights only."""

BREAKS = ("q2", "q3")
HINT = {
    "en": "Which numbers does the table count besides the weights?",
    "ja": "表では、重みのほかに何を数えていますか。",
}


def network_parameters(layers):
    return [layer.W for layer in layers if hasattr(layer, "W")]


def network_gradients(layers):
    return [layer.dW for layer in layers if hasattr(layer, "W")]
