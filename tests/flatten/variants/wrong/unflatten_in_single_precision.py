"""The gradient is converted to float32."""

BREAKS = ("q2",)
HINT = {
    "en": "Compare the dtype of dout with that of your result.",
    "ja": "dout と結果の dtype を比べてみましょう。",
}


def flatten_backward(dout, x_shape):
    return dout.reshape(x_shape).astype("float32")
