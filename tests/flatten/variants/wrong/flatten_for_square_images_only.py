"""The row length is computed as C·H·H."""

BREAKS = ("q1",)
HINT = {
    "en": "Try images that are wider than high.",
    "ja": "縦より横が長い画像で試してみましょう。",
}


def flatten_forward(x):
    n, c, h, _ = x.shape
    return x.reshape(n, c * h * h)
