"""The smallest logit is taken for the answer."""

BREAKS = ("q6",)
HINT = {
    "en": "Which logit is that of the most likely class?",
    "ja": "最もありそうなクラスのロジットは、どれですか。",
}


def accuracy(layers, x, y):
    right = 0
    for start in range(0, len(x), 100):
        logits = x[start : start + 100]
        for layer in layers:
            logits = layer.forward(logits)
        right += (logits.argmin(axis=1) == y[start : start + 100]).sum()
    return float(right / len(x))
