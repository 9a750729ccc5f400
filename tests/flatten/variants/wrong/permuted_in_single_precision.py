"""The weights are moved by a float32 permutation matrix."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "Are the weights the same numbers as before, to the last digit?",
    "ja": "重みは最後の桁まで元と同じですか。",
}


def permute_inputs(W, order):
    P = np.eye(len(order), dtype=np.float32)[order]
    return P @ W.astype(np.float32)
