"""The layer keeps (out, in) inside and shows W turned round."""

import numpy as np


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.turned = rng.normal(0, 0.1, (out_features, in_features))
        self.b = np.zeros(out_features)

    @property
    def W(self):
        return self.turned.T

    @W.setter
    def W(self, W):
        self.turned = W.T

    def forward(self, x):
        self.x = x
        return (self.turned @ x.T + self.b[:, None]).T

    def backward(self, dout):
        self.dW = (dout.T @ self.x).T
        self.db = dout.T.sum(axis=1)
        return (self.turned.T @ dout.T).T

    def update(self, lr):
        turned = self.turned
        turned -= lr * self.dW.T
        self.b -= lr * self.db
