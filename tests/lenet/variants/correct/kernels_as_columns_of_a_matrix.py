"""Convolutions of its own keep their kernels as a matrix (C·KH·KW, F)."""

import numpy as np


class MatrixConv:
    def __init__(self, channels, filters, rng):
        self.W = rng.standard_normal((channels * 25, filters)) * np.sqrt(2 / (channels * 25))
        self.b = np.zeros(filters)

    def forward(self, x):
        n, c, h, w = self.shape = x.shape
        wide = np.pad(x, ((0, 0), (0, 0), (2, 2), (2, 2)))
        view = np.lib.stride_tricks.sliding_window_view(wide, (5, 5), (2, 3))
        self.columns = view.transpose(0, 2, 3, 1, 4, 5).reshape(n * h * w, c * 25)
        return (self.columns @ self.W + self.b).reshape(n, h, w, -1).transpose(0, 3, 1, 2)

    def backward(self, dout):
        n, c, h, w = self.shape
        rows = dout.transpose(0, 2, 3, 1).reshape(n * h * w, -1)
        self.dW, self.db = self.columns.T @ rows, rows.sum(axis=0)
        shares = (rows @ self.W.T).reshape(n, h, w, c, 5, 5)
        wide = np.zeros((n, c, h + 4, w + 4), shares.dtype)
        for k, m in np.ndindex(5, 5):
            wide[:, :, k : k + h, m : m + w] += shares[:, :, :, :, k, m].transpose(0, 3, 1, 2)
        return wide[:, :, 2:-2, 2:-2]


def lenet_layers(rng):
    return [
        *(MatrixConv(1, 6, rng), ReLU(), MaxPool2D(2), MatrixConv(6, 16, rng), ReLU()),
        *(MaxPool2D(2), Flatten(), Dense(784, 120, rng), ReLU(), Dense(120, 84, rng), ReLU()),
        Dense(84, 10, rng),
    ]
