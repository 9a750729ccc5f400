"""Dense layers of its own keep their weights as (out, in)."""

import numpy as np


class Linear:
    def __init__(self, inputs, outputs, rng):
        bound = np.sqrt(6 / inputs)
        self.W, self.b = rng.uniform(-bound, bound, (outputs, inputs)), np.zeros((1, outputs))

    def forward(self, x):
        self.x = x
        return x @ self.W.T + self.b

    def backward(self, dout):
        self.dW, self.db = dout.T @ self.x, dout.sum(axis=0, keepdims=True)
        return dout @ self.W


def lenet_layers(rng):
    return [
        *(Conv2D(1, 6, 5, padding=2, rng=rng), ReLU(), MaxPool2D(2)),
        *(Conv2D(6, 16, 5, padding=2, rng=rng), ReLU(), MaxPool2D(2)),
        *(Flatten(), Linear(784, 120, rng), ReLU(), Linear(120, 84, rng), ReLU()),
        Linear(84, 10, rng),
    ]
