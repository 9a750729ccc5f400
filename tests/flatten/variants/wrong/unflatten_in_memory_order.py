"""The order is that of memory, where dout lies in another way."""

BREAKS = ("q2",)
HINT = {
    "en": "Try an upstream gradient that is the transpose of another array.",
    "ja": "別の配列を転置して作った上流の勾配で試してみましょう。",
}


def flatten_backward(dout, x_shape):
    return dout.reshape(x_shape, order="A")
