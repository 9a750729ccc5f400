"""db is added up in float32."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Which dtype does db have when dout is float64?",
    "ja": "dout が float64 のとき、db の dtype は何ですか。",
}


def dense_grad_b(dout):
    return dout.sum(axis=0, dtype=np.float32)
