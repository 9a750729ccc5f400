"""self.y is allocated by the first forward, for as many samples as there are then."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.y = None

    def forward(self, x):
        self.x = x
        if self.y is None:
            self.y = np.zeros((x.shape[0], len(self.b)), dtype=x.dtype)
        for n in range(len(self.y)):
            self.y[n] = x[n] @ self.W + self.b
        return self.y

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
