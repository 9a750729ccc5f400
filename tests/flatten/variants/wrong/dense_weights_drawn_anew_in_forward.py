"""forward draws new weights with every call."""

import numpy as np

BREAKS = ("q3", "q4", "q6")
HINT = {
    "en": "Call forward twice with the same x. Is the answer the same?",
    "ja": "同じ x で forward を 2 回呼んでみましょう。答えは同じですか。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.x = x
        self.W = np.random.default_rng().normal(0, 0.1, self.W.shape)
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
