"""The accuracies of the portions are averaged, though the last one is smaller."""

BREAKS = ("q6",)
HINT = {
    "en": "The last portion may have fewer images. Should each of them count more than one of the others?",
    "ja": "最後のまとまりは枚数が少ないかもしれません。その 1 枚が、ほかの 1 枚より重く数えられてよいでしょうか。",
}


def accuracy(layers, x, y):
    shares = []
    for start in range(0, len(x), 100):
        logits = x[start : start + 100]
        for layer in layers:
            logits = layer.forward(logits)
        shares.append((logits.argmax(axis=1) == y[start : start + 100]).mean())
    return float(sum(shares) / len(shares))
