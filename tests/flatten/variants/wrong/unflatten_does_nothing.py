"""The gradient is handed on as it came, as a row."""

BREAKS = ("q2",)
HINT = {
    "en": "Which shape does the layer before expect its gradient in?",
    "ja": "一つ前の層は、どんな形の勾配を待っていますか。",
}


def flatten_backward(dout, x_shape):
    return dout
