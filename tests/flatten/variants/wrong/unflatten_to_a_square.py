"""The side is the square root of the number of pixels."""

BREAKS = ("q2",)
HINT = {
    "en": "Do you use the shape that was remembered, or do you guess it?",
    "ja": "覚えておいた形を使っていますか。それとも推測していますか。",
}


def flatten_backward(dout, x_shape):
    n, c = x_shape[:2]
    side = round((dout.shape[1] / c) ** 0.5)
    return dout.reshape(n, c, side, side)
