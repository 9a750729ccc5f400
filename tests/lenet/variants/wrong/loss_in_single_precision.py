"""Everything is computed in float32."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Which dtype does dlogits have when the logits are float64?",
    "ja": "ロジットが float64 のとき、dlogits の dtype は何ですか。",
}


def softmax_cross_entropy(logits, labels):
    z = logits.astype(np.float32)
    z = z - z.max(axis=1, keepdims=True)
    rows, total = np.arange(len(z)), np.exp(z).sum(axis=1)
    d = np.exp(z) / total[:, None]
    d[rows, labels] -= 1
    return (np.log(total) - z[rows, labels]).mean(), d / np.float32(len(z))
