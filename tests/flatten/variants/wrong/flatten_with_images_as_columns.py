"""Each image becomes a column instead of a row."""

BREAKS = ("q1",)
HINT = {
    "en": "Does one image of yours lie along a row or along a column?",
    "ja": "あなたの結果では、1 枚の画像は行に沿っていますか、列に沿っていますか。",
}


def flatten_forward(x):
    return x.reshape(len(x), -1).T
