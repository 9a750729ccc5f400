"""Only the first image is flattened."""

BREAKS = ("q1",)
HINT = {
    "en": "How many rows does a batch of three images give?",
    "ja": "3 枚の画像のバッチから、何行の結果が得られますか。",
}


def flatten_forward(x):
    return x[0].reshape(1, -1)
