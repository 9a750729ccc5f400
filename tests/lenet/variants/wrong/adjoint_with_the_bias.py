"""The bias is not taken out."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Which part of y does not depend on x? Has it an adjoint?",
    "ja": "y のうち、x に依存しないのはどの部分ですか。それに随伴はありますか。",
}


def adjoint_gap(layer, x, dout):
    of_zeros = layer.forward(np.zeros_like(x))
    y = layer.forward(x)
    dx = layer.backward(dout)
    gap = abs((dout * y).sum() - (dx * x).sum())
    return gap / (np.linalg.norm(dout) * np.linalg.norm(y))
