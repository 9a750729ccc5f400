"""layer.b is subtracted along the last axis."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Along which axis does a convolution's bias run? And which layers have none?",
    "ja": "畳み込みのバイアスは、どの軸に沿っていますか。バイアスのない層はありませんか。",
}


def adjoint_gap(layer, x, dout):
    of_zeros = layer.forward(np.zeros_like(x))
    y = layer.forward(x) - layer.b
    dx = layer.backward(dout)
    gap = abs((dout * y).sum() - (dx * x).sum())
    return gap / (np.linalg.norm(dout) * np.linalg.norm(y))
