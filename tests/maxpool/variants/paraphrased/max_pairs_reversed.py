"""A pair is unpacked as width and height, as in graphics programs."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        if isinstance(pool_size, tuple):
            self.pool_w, self.pool_h = pool_size
        else:
            self.pool_w = self.pool_h = pool_size
        if stride is None:
            self.step_w, self.step_h = self.pool_w, self.pool_h
        elif isinstance(stride, tuple):
            self.step_w, self.step_h = stride
        else:
            self.step_w = self.step_h = stride

    def forward(self, x):
        self.x = x.copy()
        N, C, H, W = x.shape
        OH = (H - self.pool_h) // self.step_h + 1
        OW = (W - self.pool_w) // self.step_w + 1
        y = np.zeros((N, C, OH, OW), dtype=x.dtype)
        for i in range(OH):
            for j in range(OW):
                top, left = i * self.step_h, j * self.step_w
                y[:, :, i, j] = x[:, :, top : top + self.pool_h, left : left + self.pool_w].max(
                    (2, 3)
                )
        return y

    def backward(self, dout):
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            top, left = i * self.step_h, j * self.step_w
            window = self.x[n, c, top : top + self.pool_h, left : left + self.pool_w]
            k, m = np.unravel_index(window.argmax(), window.shape)
            dx[n, c, top + k, left + m] += dout[n, c, i, j]
        return dx
