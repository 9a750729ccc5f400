"""The shape is put together as (N, C, W, H)."""

BREAKS = ("q2",)
HINT = {
    "en": "Try an image that is wider than high, and compare the shapes.",
    "ja": "縦より横が長い画像で、形を比べてみましょう。",
}


def flatten_backward(dout, x_shape):
    n, c, h, w = x_shape
    return dout.reshape(n, c, w, h)
