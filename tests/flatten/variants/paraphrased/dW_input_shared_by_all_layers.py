"""forward stores its input in Dense.inputs, one variable for all the layers there are."""

import numpy as np


class Dense:
    inputs = None

    def __init__(self, in_features, out_features, rng=None):
        generator = np.random.default_rng(rng)
        self.W = generator.normal(scale=0.1, size=(in_features, out_features))
        self.b = np.zeros((out_features,))

    def forward(self, x):
        Dense.inputs = x
        return np.dot(x, self.W) + self.b

    def backward(self, dout):
        self.db = np.sum(dout, axis=0)
        self.dW = np.einsum("ni,no->io", Dense.inputs, dout)
        return np.einsum("no,io->ni", dout, self.W)

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
