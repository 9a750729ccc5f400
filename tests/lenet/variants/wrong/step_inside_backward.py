"""backward takes a step by itself."""

BREAKS = ("q3",)
HINT = {
    "en": "Who is to change the parameters, backward or train?",
    "ja": "パラメータを変えるのは、backward と train のどちらの役目ですか。",
}


def network_backward(layers, dlogits):
    for layer in reversed(layers):
        dlogits = layer.backward(dlogits)
        if hasattr(layer, "update"):
            layer.update(0.01)
    return dlogits
