"""backward takes the input away, so that a second call finds none."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Call backward twice after one forward. What is left for the second call?",
    "ja": "forward 1 回のあとに backward を 2 回呼んでみましょう。2 回目のために何が残っていますか。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.inputs = [x]
        return x @ self.W + self.b

    def backward(self, dout):
        dx = dout @ self.W.T
        if self.inputs:
            self.dW = self.inputs.pop().T @ dout
            self.db = dout.sum(axis=0)
        return dx

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
