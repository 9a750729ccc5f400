"""update keeps the gradients that it saw first."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Make a second step with other data. Which gradient does it follow?",
    "ja": "別のデータで 2 歩目を進めましょう。どの勾配に従っていますか。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.first = None

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        if self.first is None:
            self.first = (self.dW, self.db)
        self.W -= lr * self.first[0]
        self.b -= lr * self.first[1]
