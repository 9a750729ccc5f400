"""The gradient is not returned."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "Read once more what the function returns.",
    "ja": "この関数が何を返すのか、もう一度読んでみましょう。",
}


def softmax_cross_entropy(logits, labels):
    z = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(z)), labels])
