"""The logit with the largest absolute value is taken for the answer."""

BREAKS = ("q6",)
HINT = {
    "en": "Logits may all be negative. Which is the largest of -3 and -1?",
    "ja": "ロジットがすべて負のこともあります。-3 と -1 では、どちらが大きいですか。",
}


def accuracy(layers, x, y):
    right = 0
    for start in range(0, len(x), 100):
        logits = x[start : start + 100]
        for layer in layers:
            logits = layer.forward(logits)
        right += (abs(logits).argmax(axis=1) == y[start : start + 100]).sum()
    return float(right / len(x))
