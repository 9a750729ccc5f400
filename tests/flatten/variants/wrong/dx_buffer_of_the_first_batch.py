"""dx is written into a buffer of the first batch's size."""

import numpy as np

BREAKS = ("q4",)
HINT = {
    "en": "Send batches of different sizes through one layer, forward and backward.",
    "ja": "一つの層に、大きさの違うバッチを続けて通し、逆伝播もしてみましょう。",
}


class Dense:
    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)
        self.dx = None

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = self.x.T @ dout
        self.db = dout.sum(axis=0)
        if self.dx is None:
            self.dx = np.zeros(self.x.shape, dtype=dout.dtype)
        self.dx[:] = dout @ self.W.T
        return self.dx.copy()

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
