"""The result is a list of lists."""

BREAKS = ("q1",)
HINT = {
    "en": "Of which type is your result? The next layer wants to compute with it.",
    "ja": "結果の型は何ですか。次の層は、それを使って計算します。",
}


def flatten_forward(x):
    return [image.ravel().tolist() for image in x]
