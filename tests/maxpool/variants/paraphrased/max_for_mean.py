"""The average layer was copied from the max layer, and its forward still takes the maximum."""

import numpy as np


class AvgPool2D:
    def __init__(self, pool_size, stride=None):
        self.kh, self.kw = pool_size if isinstance(pool_size, tuple) else (pool_size, pool_size)
        if stride is None:
            stride = (self.kh, self.kw)
        self.sh, self.sw = stride if isinstance(stride, tuple) else (stride, stride)

    def forward(self, x):
        self.in_shape = N, C, H, W = x.shape
        OH = (H - self.kh) // self.sh + 1
        OW = (W - self.kw) // self.sw + 1
        out = np.zeros((N, C, OH, OW), dtype=x.dtype)
        for i in range(OH):
            for j in range(OW):
                top, left = i * self.sh, j * self.sw
                out[:, :, i, j] = x[:, :, top : top + self.kh, left : left + self.kw].max((2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros(self.in_shape, dtype=dout.dtype)
        area = self.kh * self.kw
        for i in range(dout.shape[2]):
            for j in range(dout.shape[3]):
                top, left = i * self.sh, j * self.sw
                share = dout[:, :, i, j] / area
                dx[:, :, top : top + self.kh, left : left + self.kw] += share[:, :, None, None]
        return dx
