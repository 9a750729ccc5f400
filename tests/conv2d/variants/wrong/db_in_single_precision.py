"""db is summed in float32, whatever came in."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "How many digits does db have when the gradient is float64?",
    "ja": "勾配がfloat64のとき、dbは何桁まで正確ですか。",
}


def conv_grad_b(dout):
    return dout.astype(np.float32).sum(axis=(0, 2, 3)).astype(dout.dtype)
