"""Forward and backward agree with each other on (H, W, C)."""

BREAKS = ("q1", "q2")
HINT = {
    "en": "Going there and back gives the image, but is the row in between the one that was asked for?",
    "ja": "往復すれば画像に戻りますが、途中の行は指定された順になっていますか。",
}


def flatten_forward(x):
    return x.transpose(0, 2, 3, 1).reshape(len(x), -1)


def flatten_backward(dout, x_shape):
    n, c, h, w = x_shape
    return dout.reshape(n, h, w, c).transpose(0, 3, 1, 2)
