"""The gradient points downhill."""

import numpy as np

BREAKS = ("q1",)
HINT = {
    "en": "If the logit of the right class grows, does the loss rise or fall? Compare with the sign of its gradient.",
    "ja": "正解クラスのロジットを増やすと、損失は増えますか、減りますか。勾配の符号と比べてみましょう。",
}


def softmax_cross_entropy(logits, labels):
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(len(z)), labels].mean()
    dlogits = np.exp(log_p)
    dlogits[np.arange(len(z)), labels] -= 1
    return loss, -dlogits / len(z)
