"""Pixels are read in the order in which they lie in memory."""

BREAKS = ("q9",)
HINT = {
    "en": "Try images that lie in memory in another way than their indices say.",
    "ja": "メモリ上の並びが添字の順と異なる画像で試してみましょう。",
}


def conv1x1_as_dense(x, W, b):
    x = x.ravel(order="K").reshape(x.shape)
    return (x.transpose(0, 2, 3, 1) @ W[:, :, 0, 0].T + b).transpose(0, 3, 1, 2)
