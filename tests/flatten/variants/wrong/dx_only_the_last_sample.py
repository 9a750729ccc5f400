"""The samples overwrite one another."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Which rows of your dx are filled?",
    "ja": "あなたの dx は、どの行に値が入っていますか。",
}


def dense_grad_x(dout, W):
    dx = np.zeros((len(dout), len(W)), dtype=dout.dtype)
    for upstream in dout:
        dx[-1] = W @ upstream
    return dx
