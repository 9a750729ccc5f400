"""The caller's x is filled with zeros."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Compare x before and after your test.",
    "ja": "テストの前と後で、x を比べてみましょう。",
}


def adjoint_gap(layer, x, dout):
    y = layer.forward(x)
    kept = x.copy()
    x *= 0
    y = y - layer.forward(x)
    dx = layer.backward(dout)
    return abs((dout * y).sum() - (dx * kept).sum()) / (np.linalg.norm(dout) * np.linalg.norm(y))
