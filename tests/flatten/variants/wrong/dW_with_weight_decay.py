"""A part of the weights is added to their gradient."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "With dout = 0, what should dW be?",
    "ja": "dout = 0 のとき、dW はどうなるはずですか。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout + 0.01 * self.W
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
