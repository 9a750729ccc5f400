"""On the way back, ReLU lets positive gradients pass, whatever its input was."""

import numpy as np

BREAKS = (
    "q3",
    "q9",
)
HINT = {
    "en": "What decides whether a gradient passes a ReLU: its own sign, or that of the number that went forward?",
    "ja": "ReLU を勾配が通れるかどうかを決めるのは、勾配自身の符号ですか、順伝播で通った数の符号ですか。",
}


class ReLU(ReLU):
    def backward(self, dout):
        return np.maximum(dout, 0)
