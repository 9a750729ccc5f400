"""One row of weights per output, as in PyTorch: W is (out, in), and so is dW."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, size=(out_features, in_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.x = x
        return np.array([self.W @ sample + self.b for sample in x])

    def backward(self, dout):
        self.dW = sum(np.outer(g, sample) for g, sample in zip(dout, self.x))
        self.db = sum(dout)
        return np.array([g @ self.W for g in dout])

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
