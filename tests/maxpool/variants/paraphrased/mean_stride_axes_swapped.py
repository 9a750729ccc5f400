"""Takes the first number of the stride for the step to the right."""

import numpy as np


class AvgPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = pool_size if isinstance(pool_size, (tuple, list)) else [pool_size] * 2
        self.stride = self.pool_size if stride is None else stride
        if not isinstance(self.stride, (tuple, list)):
            self.stride = [self.stride] * 2

    def forward(self, x):
        self.x_shape = x.shape
        (kh, kw), (step_x, step_y) = self.pool_size, self.stride
        N, C, H, W = x.shape
        OH, OW = (H - kh) // step_y + 1, (W - kw) // step_x + 1
        y = np.zeros((N, C, OH, OW), dtype=x.dtype)
        for i in range(OH):
            for j in range(OW):
                top, left = i * step_y, j * step_x
                y[:, :, i, j] = x[:, :, top : top + kh, left : left + kw].mean(axis=(2, 3))
        return y

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        dx = np.zeros(self.x_shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            dx[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw] += dout[n, c, i, j] / (kh * kw)
        return dx
