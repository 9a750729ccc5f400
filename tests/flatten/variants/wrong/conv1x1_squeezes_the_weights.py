"""W.squeeze() also removes a single filter or channel."""

BREAKS = ("q9",)
HINT = {
    "en": "Try one filter, and one channel.",
    "ja": "フィルタ 1 個の場合と、チャネル 1 の場合を試してみましょう。",
}


def conv1x1_as_dense(x, W, b):
    return (x.transpose(0, 2, 3, 1) @ W.squeeze().T + b).transpose(0, 3, 1, 2)
