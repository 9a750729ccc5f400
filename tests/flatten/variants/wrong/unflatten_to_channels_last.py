"""The result has the channels on its last axis."""

BREAKS = ("q2",)
HINT = {
    "en": "Name the axes of your result one by one. Are they those of the image?",
    "ja": "結果の軸を順に言ってみましょう。画像の軸と同じですか。",
}


def flatten_backward(dout, x_shape):
    n, c, h, w = x_shape
    return dout.reshape(n, h, w, c)
