"""Every sum of the text with plain Python loops."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        self.x = x
        y = np.zeros((len(x), len(self.b)), dtype=x.dtype)
        for n in range(y.shape[0]):
            for o in range(y.shape[1]):
                total = self.b[o]
                for i in range(x.shape[1]):
                    total = total + x[n, i] * self.W[i, o]
                y[n, o] = total
        return y

    def backward(self, dout):
        x, W = self.x, self.W
        self.dW, self.db = np.zeros_like(W), np.zeros_like(self.b)
        dx = np.zeros_like(x)
        for n in range(dout.shape[0]):
            for o in range(dout.shape[1]):
                self.db[o] += dout[n, o]
                for i in range(x.shape[1]):
                    dx[n, i] += dout[n, o] * W[i, o]
                    self.dW[i, o] += x[n, i] * dout[n, o]
        return dx

    def update(self, lr):
        for index in np.ndindex(self.W.shape):
            self.W[index] -= lr * self.dW[index]
        for o in range(len(self.b)):
            self.b[o] -= lr * self.db[o]
