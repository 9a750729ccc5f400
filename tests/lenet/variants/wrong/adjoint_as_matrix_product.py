"""The products are taken with @, as of two matrices."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "How many axes can x and dout have? Is the result one number?",
    "ja": "x や dout の軸はいくつでありうるでしょうか。結果は一つの数ですか。",
}


def adjoint_gap(layer, x, dout):
    of_zeros = layer.forward(np.zeros_like(x))
    y = layer.forward(x) - of_zeros
    dx = layer.backward(dout)
    gap = abs(np.trace(dout @ y.T) - np.trace(dx @ x.T))
    return gap / (np.linalg.norm(dout) * np.linalg.norm(y))
