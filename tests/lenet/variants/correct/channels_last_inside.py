"""Images are (N, H, W, C) inside, kernels (KH, KW, C, F)."""

import numpy as np


class LeNet:
    def __init__(self, rng=None):
        rng = np.random.default_rng(rng)
        sizes = [(5, 5, 1, 6), (5, 5, 6, 16), (784, 120), (120, 84), (84, 10)]
        self.W = [rng.standard_normal(s) * np.sqrt(2 / np.prod(s[:-1])) for s in sizes]
        self.b = [np.zeros(s[-1]) for s in sizes]
        self.dW, self.db = [None] * 5, [None] * 5

    def parameters(self):
        return [a for pair in zip(self.W, self.b) for a in pair]

    def gradients(self):
        return [a for pair in zip(self.dW, self.db) for a in pair]

    def forward(self, x):
        x, self.kept = x.transpose(0, 2, 3, 1), []
        for k in range(2):
            wide = np.pad(x, ((0, 0), (2, 2), (2, 2), (0, 0)))
            n, h, w, c = x.shape
            columns = np.stack(
                [wide[:, i : i + h, j : j + w] for i in range(5) for j in range(5)], axis=3
            ).reshape(n * h * w, 25 * c)
            y = (columns @ self.W[k].reshape(25 * c, -1) + self.b[k]).reshape(n, h, w, -1)
            squares = np.maximum(y, 0).reshape(n, h // 2, 2, w // 2, 2, -1)
            top = squares.max(axis=(2, 4), keepdims=True)
            self.kept.append((columns, x.shape, y.shape, (squares == top) & (squares > 0)))
            x = top[:, :, 0, :, 0]
        self.maps = x.shape
        x = x.transpose(0, 3, 1, 2).reshape(len(x), -1)
        for k in range(2, 5):
            self.kept.append(x)
            x = x @ self.W[k] + self.b[k]
            if k < 4:
                x = np.maximum(x, 0)
        return x

    def backward(self, dlogits):
        d = dlogits
        for k in (4, 3, 2):
            x = self.kept[k]
            self.dW[k], self.db[k] = x.T @ d, d.sum(0)
            d = d @ self.W[k].T
            if k > 2:
                d = d * (x > 0)
        n, h, w, c = self.maps
        d = d.reshape(n, c, h, w).transpose(0, 2, 3, 1)
        for k in (1, 0):
            columns, x_shape, y_shape, mask = self.kept[k]
            d = (mask * d[:, :, None, :, None]).reshape(y_shape)
            flat = d.reshape(-1, y_shape[-1])
            self.dW[k], self.db[k] = (columns.T @ flat).reshape(self.W[k].shape), flat.sum(0)
            n, h, w, c = x_shape
            shares = (flat @ self.W[k].reshape(25 * c, -1).T).reshape(n, h, w, 5, 5, c)
            wide = np.zeros((n, h + 4, w + 4, c), d.dtype)
            for i in range(5):
                for j in range(5):
                    wide[:, i : i + h, j : j + w] += shares[:, :, :, i, j]
            d = wide[:, 2:-2, 2:-2]
        return d.transpose(0, 3, 1, 2)
