"""The gradients of the first layer's kernels are turned by 180 degrees."""

BREAKS = ("q3",)
HINT = {
    "en": "Test your gradients array by array. Which ones notice, and what do those have in common?",
    "ja": "勾配を配列ごとにテストしてみましょう。おかしいのはどれで、何が共通していますか。",
}


def network_gradients(layers):
    learning = [layer for layer in layers if hasattr(layer, "W")]
    learning[0].dW = learning[0].dW[:, :, ::-1, ::-1]
    return [a for layer in learning for a in (layer.dW, layer.db)]
