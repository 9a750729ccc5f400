"""The outputs overwrite one another instead of being added up."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "An input reaches every output. How many terms does its gradient have?",
    "ja": "一つの入力は、すべての出力につながっています。その勾配には項がいくつありますか。",
}


def dense_grad_x(dout, W):
    dx = np.zeros((len(dout), len(W)), dtype=dout.dtype)
    for o in range(W.shape[1]):
        dx[:] = np.outer(dout[:, o], W[:, o])
    return dx
