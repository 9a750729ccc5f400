"""The first input is remembered for ever."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Call forward with two inputs, one after the other. To which of them does dW belong?",
    "ja": "二つの入力で続けて forward を呼びましょう。dW はどちらの入力に対するものですか。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.x = None

    def forward(self, x):
        if self.x is None or len(self.x) != len(x):
            self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
