"""dW is computed in float32."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Which dtype does dW have when everything comes in float64?",
    "ja": "すべてが float64 のとき、dW の dtype は何ですか。",
}


def dense_grad_W(dout, x):
    return x.T.astype(np.float32) @ dout.astype(np.float32)
