"""The size of the images is kept in a class attribute, one for all layers of the network."""

import numpy as np


class AvgPool2D:
    size_of_input = None

    def __init__(self, pool_size, stride=None):
        self.pool = (pool_size, pool_size) if np.ndim(pool_size) == 0 else pool_size
        if stride is None:
            stride = self.pool
        self.stride = (stride, stride) if np.ndim(stride) == 0 else stride

    def forward(self, x):
        AvgPool2D.size_of_input = x.shape
        (kh, kw), (sh, sw) = self.pool, self.stride
        N, C, H, W = x.shape
        total = 0
        for k in range(kh):
            for m in range(kw):
                total = total + x[:, :, k : H - kh + k + 1 : sh, m : W - kw + m + 1 : sw]
        return total / (kh * kw)

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.pool, self.stride
        dx = np.zeros(AvgPool2D.size_of_input, dtype=dout.dtype)
        H, W = dx.shape[2:]
        for k in range(kh):
            for m in range(kw):
                dx[:, :, k : H - kh + k + 1 : sh, m : W - kw + m + 1 : sw] += dout / (kh * kw)
        return dx
