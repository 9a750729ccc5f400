"""The gap is the difference itself."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Make dout a thousand times as large. Does your gap stay the same?",
    "ja": "dout を 1000 倍してみましょう。ギャップは変わりませんか。",
}


def adjoint_gap(layer, x, dout):
    of_zeros = layer.forward(np.zeros_like(x))
    y = layer.forward(x) - of_zeros
    dx = layer.backward(dout)
    gap = abs((dout * y).sum() - (dx * x).sum())
    return gap
