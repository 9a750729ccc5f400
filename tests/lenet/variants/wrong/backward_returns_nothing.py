"""dx is not returned."""

BREAKS = ("q3",)
HINT = {
    "en": "What does your function give back to its caller?",
    "ja": "あなたの関数は、呼び出した側に何を返しますか。",
}


def network_backward(layers, dlogits):
    for layer in reversed(layers):
        dlogits = layer.backward(dlogits)
