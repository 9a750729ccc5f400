"""The result is (C, N)."""

BREAKS = ("q5",)
HINT = {
    "en": "Which axis of the result counts the images?",
    "ja": "結果のどちらの軸が、画像の番号ですか。",
}


def global_avg_pool(x):
    return x.mean(axis=(2, 3)).T
