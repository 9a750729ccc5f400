"""Parameters, logits and gradients have the right shapes and are all zero."""

import numpy as np

BREAKS = ("q2", "q3", "q9")
HINT = {
    "en": "Show the network two different digits. Can it tell them apart?",
    "ja": "異なる 2 枚の数字を見せてみましょう。ネットワークは区別できていますか。",
}


class LeNet:
    def __init__(self, rng=None):
        shapes = [(6, 1, 5, 5), (6,), (16, 6, 5, 5), (16,)]
        shapes += [(784, 120), (120,), (120, 84), (84,), (84, 10), (10,)]
        self.shapes = shapes

    def forward(self, x):
        self.x = x
        return np.zeros((len(x), 10))

    def backward(self, dlogits):
        return np.zeros(self.x.shape)

    def parameters(self):
        return [np.zeros(shape) for shape in self.shapes]

    def gradients(self):
        return [np.zeros(shape) for shape in self.shapes]
