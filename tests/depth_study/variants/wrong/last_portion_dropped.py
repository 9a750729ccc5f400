"""Images that do not fill a whole portion are not looked at."""

BREAKS = ("q6",)
HINT = {
    "en": "What happens to the images that are left when the portions are full?",
    "ja": "まとまりに分けて余った画像は、どうなりますか。",
}


def accuracy(layers, x, y):
    right = 0
    for start in range(0, len(x) - 99, 100):
        logits = x[start : start + 100]
        for layer in layers:
            logits = layer.forward(logits)
        right += (logits.argmax(axis=1) == y[start : start + 100]).sum()
    return float(right / len(x))
