"""A velocity carries part of the last step into the next."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Does your second step depend on the first gradient? Plain gradient descent does not.",
    "ja": "2 歩目は最初の勾配に左右されますか。単純な勾配降下法なら、左右されません。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.vW, self.vb = 0, 0

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.vW = 0.9 * self.vW - lr * self.dW
        self.vb = 0.9 * self.vb - lr * self.db
        self.W += self.vW
        self.b += self.vb
