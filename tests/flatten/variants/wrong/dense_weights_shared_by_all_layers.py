"""The weights are kept on the class: all layers have the same."""

import numpy as np

BREAKS = ("q3", "q4")
HINT = {
    "en": "Make two layers and change the weights of one. What has the other?",
    "ja": "層を二つ作り、片方の重みを変えてみましょう。もう片方の重みはどうなりますか。",
}


class Dense:
    parameters = {}

    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)

    @property
    def W(self):
        return Dense.parameters["W"]

    @W.setter
    def W(self, W):
        Dense.parameters["W"] = W

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
