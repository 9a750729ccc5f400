"""The batch is cut anew and transposed, so that images are interleaved."""

BREAKS = ("q1",)
HINT = {
    "en": "Flatten two images of which one is all zeros. Is one row all zeros?",
    "ja": "片方がすべて 0 の画像 2 枚を平坦化してみましょう。すべて 0 の行が一つできていますか。",
}


def flatten_forward(x):
    return x.reshape(-1, len(x)).T
