"""The loss is the mean over the batch, its gradient is that of the sum."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "The loss is a mean over N images. What does that do to the derivative?",
    "ja": "損失は N 枚の平均です。そのことは、微分にどう現れますか。",
}


def softmax_cross_entropy(logits, labels):
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(len(z)), labels].mean()
    dlogits = np.exp(log_p)
    dlogits[np.arange(len(z)), labels] -= 1
    return loss, dlogits
