"""update moves the arrays that the constructor made."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Give the layer another W, then make a step. Which array moves?",
    "ja": "層に別の W を入れてから 1 ステップ進めましょう。動くのはどの配列ですか。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.parameters = [self.W, self.b]

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        for parameter, gradient in zip(self.parameters, (self.dW, self.db)):
            parameter -= lr * gradient
