"""backward divides the given gradient in place."""

BREAKS = ("q3",)
HINT = {
    "en": "Print dlogits before and after backward.",
    "ja": "backward の前と後で、dlogits を表示してみましょう。",
}


def network_backward(layers, dlogits):
    dout = dlogits.copy()
    for layer in reversed(layers):
        dout = layer.backward(dout)
    dlogits /= len(dlogits)
    return dout
