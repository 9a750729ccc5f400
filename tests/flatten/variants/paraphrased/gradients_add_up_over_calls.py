"""As in PyTorch, gradients pile up until someone clears them, which nobody does."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.dW, self.db = np.zeros_like(self.W), np.zeros_like(self.b)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        for n in range(len(dout)):
            for o in range(dout.shape[1]):
                self.db[o] += dout[n, o]
                self.dW[:, o] += self.x[n] * dout[n, o]
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
