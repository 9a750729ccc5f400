"""The share of wrong answers is given."""

BREAKS = ("q6",)
HINT = {
    "en": "What should come out for a network that knows everything?",
    "ja": "すべてに正しく答えるネットワークでは、いくつになるべきですか。",
}


def accuracy(layers, x, y):
    right = 0
    for start in range(0, len(x), 100):
        logits = x[start : start + 100]
        for layer in layers:
            logits = layer.forward(logits)
        right += (logits.argmax(axis=1) == y[start : start + 100]).sum()
    return float(1 - right / len(x))
