"""Both gradients are divided by the number of samples in backward."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        m = dout.shape[0]
        self.dW = 1 / m * np.dot(self.x.T, dout)
        self.db = 1 / m * np.sum(dout, axis=0)
        return np.dot(dout, self.W.T)

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
