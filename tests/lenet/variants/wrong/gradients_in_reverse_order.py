"""The gradients come in the order of the way back."""

BREAKS = (
    "q3",
    "q9",
)
HINT = {
    "en": "Which gradient belongs to which parameter? Print the shapes of both lists side by side.",
    "ja": "どの勾配がどのパラメータのものですか。二つのリストの形を並べて表示してみましょう。",
}


def network_gradients(layers):
    return [a for layer in reversed(layers) if hasattr(layer, "W") for a in (layer.dW, layer.db)]
