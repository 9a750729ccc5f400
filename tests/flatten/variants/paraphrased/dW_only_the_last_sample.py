"""dW is assigned in the loop over the samples, so the last outer product remains."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.05, size=(in_features, out_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.x = x
        return x.dot(self.W) + self.b

    def backward(self, dout):
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        self.db = np.zeros_like(self.b)
        for n in range(len(dout)):
            self.dW = self.x[n][:, None] * dout[n][None, :]
            self.db += dout[n]
            dx[n] = self.W.dot(dout[n])
        return dx

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
