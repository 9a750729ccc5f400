"""All weights start at zero."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "If all weights are equal at the start, how could two outputs ever come to differ?",
    "ja": "最初の重みがすべて等しいと、二つの出力に違いは生まれるでしょうか。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        self.W = np.zeros((in_features, out_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
