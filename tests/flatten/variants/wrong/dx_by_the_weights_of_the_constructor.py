"""backward uses the transposed weights that were stored at the start."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Change W after making the layer. Does backward see it?",
    "ja": "層を作ったあとで W を変えてみましょう。backward にその変更は反映されますか。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.W_transposed = self.W.T

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W_transposed

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
