"""divmod of the argmax by kh, as if a row of the window had kh pixels."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.kh, self.kw = pool_size if isinstance(pool_size, tuple) else (pool_size, pool_size)
        self.sh, self.sw = self.kh, self.kw
        if stride is not None:
            self.sh, self.sw = stride if isinstance(stride, tuple) else (stride, stride)

    def forward(self, x):
        self.x_shape = x.shape
        N, C, H, W = x.shape
        OH, OW = (H - self.kh) // self.sh + 1, (W - self.kw) // self.sw + 1
        y = np.zeros((N, C, OH, OW), dtype=x.dtype)
        self.arg = np.zeros((N, C, OH, OW), dtype=int)
        for i in range(OH):
            for j in range(OW):
                a, b = i * self.sh, j * self.sw
                flat = x[:, :, a : a + self.kh, b : b + self.kw].reshape(N, C, -1)
                y[:, :, i, j] = flat.max(axis=2)
                self.arg[:, :, i, j] = flat.argmax(axis=2)
        return y

    def backward(self, dout):
        dx = np.zeros(self.x_shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            row, col = divmod(int(self.arg[n, c, i, j]), self.kh)
            dx[n, c, i * self.sh + row, j * self.sw + col] += dout[n, c, i, j]
        return dx
