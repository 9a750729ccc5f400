"""The largest logit is looked for across the images instead of the classes."""

BREAKS = ("q6",)
HINT = {
    "en": "Logits are (N, 10). Along which axis do you look for the largest?",
    "ja": "ロジットの形は (N, 10) です。どの軸に沿って最大を探しますか。",
}


def accuracy(layers, x, y):
    right = 0
    for start in range(0, len(x), 100):
        logits = x[start : start + 100]
        for layer in layers:
            logits = layer.forward(logits)
        right += (logits.argmax(axis=0)[: len(logits)] == y[start : start + 100][:10]).sum()
    return float(right / len(x))
