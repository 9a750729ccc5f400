"""The numbers of dout are read in the order in which they lie in memory."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Try an upstream gradient that is the transpose of another array.",
    "ja": "別の配列を転置して作った上流の勾配で試してみましょう。",
}


def dense_grad_x(dout, W):
    return dout.ravel(order="K").reshape(dout.shape) @ W.T
