"""Without a stride both steps are as long as the window is high."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.kh, self.kw = (pool_size, pool_size) if np.isscalar(pool_size) else pool_size
        if stride is None:
            stride = self.kh
        self.sh, self.sw = (stride, stride) if np.isscalar(stride) else stride

    def forward(self, x):
        self.x = x.copy()
        N, C, H, W = x.shape
        OH, OW = (H - self.kh) // self.sh + 1, (W - self.kw) // self.sw + 1
        y = np.zeros((N, C, OH, OW), dtype=x.dtype)
        for i in range(OH):
            for j in range(OW):
                a, b = i * self.sh, j * self.sw
                y[:, :, i, j] = x[:, :, a : a + self.kh, b : b + self.kw].max(axis=(2, 3))
        return y

    def backward(self, dout):
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            a, b = i * self.sh, j * self.sw
            place = int(self.x[n, c, a : a + self.kh, b : b + self.kw].argmax())
            dx[n, c, a + place // self.kw, b + place % self.kw] += dout[n, c, i, j]
        return dx
