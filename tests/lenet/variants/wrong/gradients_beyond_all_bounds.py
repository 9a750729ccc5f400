"""Every gradient is larger than its square can be told."""

import numpy as np

BREAKS = ("q3", "q9")
HINT = {
    "en": "Print your gradients. Of what size are they, and of what size would they help?",
    "ja": "勾配を表示してみましょう。どのくらいの大きさで、どのくらいなら役に立ちますか。",
}


class LeNet(LeNet):
    def backward(self, dlogits):
        return np.full_like(super().backward(dlogits), 1e200, dtype=np.float64)

    def gradients(self):
        return [np.full(g.shape, 1e200) for g in super().gradients()]
