"""The absolute values of both sides are compared."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "What does your test say of a layer whose dx has the wrong sign?",
    "ja": "dx の符号が逆の層に対して、テストは何と言いますか。",
}


def adjoint_gap(layer, x, dout):
    of_zeros = layer.forward(np.zeros_like(x))
    y = layer.forward(x) - of_zeros
    dx = layer.backward(dout)
    gap = abs(abs((dout * y).sum()) - abs((dx * x).sum()))
    return gap / (np.linalg.norm(dout) * np.linalg.norm(y))
