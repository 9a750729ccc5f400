"""The number of right answers is given instead of their share."""

BREAKS = ("q6",)
HINT = {
    "en": "Is a share asked for, or a number?",
    "ja": "問われているのは割合ですか、枚数ですか。",
}


def accuracy(layers, x, y):
    right = 0
    for start in range(0, len(x), 100):
        logits = x[start : start + 100]
        for layer in layers:
            logits = layer.forward(logits)
        right += (logits.argmax(axis=1) == y[start : start + 100]).sum()
    return float(right)
