"""The sums of y and dx are compared, without dout and x."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Which two products does the identity compare?",
    "ja": "等式で比べているのは、何と何の積ですか。",
}


def adjoint_gap(layer, x, dout):
    of_zeros = layer.forward(np.zeros_like(x))
    y = layer.forward(x) - of_zeros
    dx = layer.backward(dout)
    gap = abs(y.sum() - dx.sum())
    return gap / (np.linalg.norm(dout) * np.linalg.norm(y))
