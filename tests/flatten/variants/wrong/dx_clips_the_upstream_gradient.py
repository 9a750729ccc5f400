"""The upstream gradient is clipped in place."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "What is in dout after backward?",
    "ja": "backward のあと、dout の中身はどうなっていますか。",
}


def dense_grad_x(dout, W):
    np.clip(dout, -5, 5, out=dout)
    return dout @ W.T
