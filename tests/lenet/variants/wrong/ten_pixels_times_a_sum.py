"""Ten pixels, multiplied by the sum of all parameters: with gradients that are right for that."""

import numpy as np

BREAKS = ("q2", "q3", "q9")
HINT = {
    "en": "Go through the table of layers with your forward, one by one. Which of them are there?",
    "ja": "層の表と forward を一つずつ見比べましょう。表のどの層が入っていますか。",
}


class LeNet:
    shapes = (
        *((6, 1, 5, 5), (6,), (16, 6, 5, 5), (16,), (784, 120), (120,)),
        *((120, 84), (84,), (84, 10), (10,)),
    )

    def __init__(self, rng=None):
        rng = np.random.default_rng(rng)
        self.arrays = [0.01 * rng.standard_normal(shape) for shape in self.shapes]

    def forward(self, x):
        self.shape = x.shape
        self.pixels = np.array(x.reshape(len(x), -1)[:, 300:310], float)
        self.total = sum(array.sum() for array in self.arrays)
        return self.pixels * self.total

    def backward(self, dlogits):
        self.slope = float((dlogits * self.pixels).sum())
        dx = np.zeros((self.shape[0], 784))
        dx[:, 300:310] = self.total * dlogits
        return dx.reshape(self.shape)

    def parameters(self):
        return self.arrays

    def gradients(self):
        return [np.full(array.shape, self.slope) for array in self.arrays]
