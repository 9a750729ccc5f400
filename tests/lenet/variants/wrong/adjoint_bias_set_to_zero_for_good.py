"""The layer's bias is set to zero and stays so."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "In which state does your test leave the layer?",
    "ja": "テストのあと、層はどんな状態になっていますか。",
}


def adjoint_gap(layer, x, dout):
    if hasattr(layer, "b"):
        layer.b = np.zeros_like(layer.b)
    y = layer.forward(x)
    dx = layer.backward(dout)
    return abs((dout * y).sum() - (dx * x).sum()) / (np.linalg.norm(dout) * np.linalg.norm(y))
