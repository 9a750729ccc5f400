"""The accuracy is a percentage."""

BREAKS = ("q6",)
HINT = {
    "en": "Is the share of all images 1, or 100?",
    "ja": "すべて正解のとき、割合は 1 ですか、100 ですか。",
}


def accuracy(layers, x, y):
    right = 0
    for start in range(0, len(x), 100):
        logits = x[start : start + 100]
        for layer in layers:
            logits = layer.forward(logits)
        right += (logits.argmax(axis=1) == y[start : start + 100]).sum()
    return float(100 * right / len(x))
