"""The channels are averaged, so that a row has H·W numbers."""

BREAKS = ("q1",)
HINT = {
    "en": "Can the image be rebuilt from your row?",
    "ja": "あなたの行から、元の画像を復元できますか。",
}


def flatten_forward(x):
    return x.mean(axis=1).reshape(len(x), -1)
