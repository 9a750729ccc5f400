"""A return inside the loop ends it after the first sample."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Where does the return stand: inside the loop, or after it?",
    "ja": "return はループの中にありますか、あとにありますか。",
}


def dense_forward(x, W, b):
    y = np.zeros((len(x), len(b)), dtype=x.dtype)
    for n in range(len(x)):
        y[n] = x[n] @ W + b
        return y
