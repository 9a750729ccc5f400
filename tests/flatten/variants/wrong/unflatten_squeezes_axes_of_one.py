"""Axes of length 1 disappear."""

BREAKS = ("q2",)
HINT = {
    "en": "Try one image, one channel, one row.",
    "ja": "画像 1 枚、チャネル 1、1 行だけの場合を試してみましょう。",
}


def flatten_backward(dout, x_shape):
    return dout.reshape(x_shape).squeeze()
