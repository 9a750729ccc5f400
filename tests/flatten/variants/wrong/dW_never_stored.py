"""dW stays a local variable of backward, and update computes with another."""

import numpy as np

BREAKS = ("q5", "q6")
HINT = {
    "en": "Where can update find the gradient that backward has computed?",
    "ja": "backward が計算した勾配を、update はどこで見つけられますか。",
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
        dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.W
        self.b -= lr * self.db
