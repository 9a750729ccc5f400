"""The row is read as (H, W, C) and turned round."""

BREAKS = ("q2",)
HINT = {
    "en": "Flatten an image that holds 1, 2, 3, … and send the row back. Does every number return to its pixel?",
    "ja": "1, 2, 3, … と並んだ画像を平坦化し、その行を逆向きに戻してみましょう。どの数も元の画素に戻りますか。",
}


def flatten_backward(dout, x_shape):
    n, c, h, w = x_shape
    return dout.reshape(n, h, w, c).transpose(0, 3, 1, 2)
