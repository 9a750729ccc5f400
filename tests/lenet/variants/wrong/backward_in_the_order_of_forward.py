"""The way back begins at the first layer."""

BREAKS = (
    "q3",
    "q9",
)
HINT = {
    "en": "Which layer stands next to the loss?",
    "ja": "損失のすぐ手前にあるのは、どの層ですか。",
}


def network_backward(layers, dlogits):
    for layer in layers:
        dlogits = layer.backward(dlogits)
    return dlogits
