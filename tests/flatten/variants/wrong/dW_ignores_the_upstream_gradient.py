"""dW is the sum of the inputs, as if every upstream gradient were one."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Double dout. Does dW double as well?",
    "ja": "dout を 2 倍にしてみましょう。dW も 2 倍になりますか。",
}


def dense_grad_W(dout, x):
    return np.repeat(x.sum(axis=0)[:, None], dout.shape[1], axis=1)
