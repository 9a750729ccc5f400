"""backward moves the weights itself, before dx."""

import numpy as np

BREAKS = ("q4", "q6")
HINT = {
    "en": "Which method should move the weights, and which weights did forward use?",
    "ja": "重みを動かすのはどのメソッドの役目ですか。forward が使ったのは、どの重みでしたか。",
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
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        self.W -= 0.01 * self.dW
        self.b -= 0.01 * self.db
        return dout @ self.W.T

    def update(self, lr):
        pass
