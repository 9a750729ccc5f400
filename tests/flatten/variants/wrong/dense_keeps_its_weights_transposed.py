"""The layer keeps W as (out, in)."""

import numpy as np

BREAKS = ("q3", "q4", "q5")
HINT = {
    "en": "In which order does the table of shapes list the axes of W?",
    "ja": "形の表では、W の軸はどの順に書かれていますか。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (out_features, in_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.x = x
        return x @ self.W.T + self.b

    def backward(self, dout):
        self.dW = dout.T @ self.x
        self.db = dout.sum(axis=0)
        return dout @ self.W

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
