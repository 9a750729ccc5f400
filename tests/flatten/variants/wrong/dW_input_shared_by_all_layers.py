"""The last input is kept on the class."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Use two layers in turn. To whom does the remembered input belong?",
    "ja": "二つの層を交互に使ってみましょう。覚えた入力は誰のものですか。",
}


class Dense:
    x = None

    def __init__(self, in_features, out_features, rng=None):
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (in_features, out_features))
        self.b = np.zeros(out_features)

    def forward(self, x):
        Dense.x = x
        return x @ self.W + self.b

    def backward(self, dout):
        self.dW = Dense.x.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
