"""The window is taken for a square when its pixels are counted."""

import numpy as np


class AvgPool2D:
    """Average pooling over kh x kw windows."""

    def __init__(self, pool_size, stride=None):
        self.pool = (pool_size,) * 2 if not isinstance(pool_size, tuple) else pool_size
        step = self.pool if stride is None else stride
        self.step = (step,) * 2 if not isinstance(step, tuple) else step

    def _regions(self, H, W):
        for i, top in enumerate(range(0, H - self.pool[0] + 1, self.step[0])):
            for j, left in enumerate(range(0, W - self.pool[1] + 1, self.step[1])):
                yield i, j, slice(top, top + self.pool[0]), slice(left, left + self.pool[1])

    def forward(self, x):
        self.shape = x.shape
        N, C, H, W = x.shape
        y = {}
        for i, j, rows, cols in self._regions(H, W):
            y[i, j] = x[:, :, rows, cols].sum(axis=3).sum(axis=2) / self.pool[0] ** 2
        height, width = max(y)
        out = np.zeros((N, C, height + 1, width + 1), dtype=x.dtype)
        for (i, j), value in y.items():
            out[:, :, i, j] = value
        return out

    def backward(self, dout):
        dx = np.zeros(self.shape, dtype=dout.dtype)
        for i, j, rows, cols in self._regions(*self.shape[2:]):
            dx[:, :, rows, cols] += dout[:, :, i : i + 1, j : j + 1] / np.prod(self.pool)
        return dx
