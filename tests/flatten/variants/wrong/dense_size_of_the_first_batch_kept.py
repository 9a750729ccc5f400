"""The output buffer is made for the first batch and used for ever."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "Send batches of different sizes through one layer.",
    "ja": "一つの層に、大きさの違うバッチを続けて通してみましょう。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.y = None

    def forward(self, x):
        self.x = x
        if self.y is None:
            self.y = np.zeros((len(x), len(self.b)), dtype=x.dtype)
        self.y[:] = x @ self.W + self.b
        return self.y.copy()

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
