"""The input is stored when there is none yet; later inputs are not."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.uniform(-0.5, 0.5, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.samples = []

    def forward(self, x):
        if not self.samples:
            self.samples = [sample.copy() for sample in x]
        return np.array([sample @ self.W + self.b for sample in x])

    def backward(self, dout):
        self.dW = np.zeros_like(self.W)
        self.db = np.zeros_like(self.b)
        for sample, gradient in zip(self.samples, dout):
            self.dW += np.outer(sample, gradient)
        for gradient in dout:
            self.db += gradient
        return np.array([self.W @ gradient for gradient in dout])

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
