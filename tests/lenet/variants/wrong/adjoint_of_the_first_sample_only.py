"""Only the first sample is compared."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "What if the layer is right for the first sample and wrong for the others?",
    "ja": "最初のサンプルだけ正しくて、ほかは間違っている層ならどうなりますか。",
}


def adjoint_gap(layer, x, dout):
    of_zeros = layer.forward(np.zeros_like(x))
    y = layer.forward(x) - of_zeros
    dx = layer.backward(dout)
    gap = abs((dout * y)[:1].sum() - (dx * x)[:1].sum())
    return gap / (np.linalg.norm(dout) * np.linalg.norm(y))
