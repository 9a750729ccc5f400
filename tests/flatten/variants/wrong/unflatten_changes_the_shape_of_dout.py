"""The shape of the caller's own gradient is changed."""

BREAKS = ("q2",)
HINT = {
    "en": "What is the shape of dout after your function has returned?",
    "ja": "関数から戻ったあと、dout はどんな形になっていますか。",
}


def flatten_backward(dout, x_shape):
    dout.shape = x_shape
    return dout
