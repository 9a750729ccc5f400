"""The array for dx is prepared in forward, and backward goes on adding to it."""

import numpy as np


class AvgPool2D:
    def __init__(self, pool_size, stride=None):
        self.pool_size = (pool_size, pool_size) if np.isscalar(pool_size) else pool_size
        if stride is None:
            stride = self.pool_size
        self.stride = (stride, stride) if np.isscalar(stride) else stride

    def forward(self, x):
        kh, kw = self.pool_size
        sh, sw = self.stride
        self.dx = np.zeros_like(x)
        N, C, H, W = x.shape
        out = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
        for i in range(out.shape[2]):
            for j in range(out.shape[3]):
                window = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
                out[:, :, i, j] = window.mean(axis=(2, 3))
        return out

    def backward(self, dout):
        kh, kw = self.pool_size
        sh, sw = self.stride
        for i in range(dout.shape[2]):
            for j in range(dout.shape[3]):
                share = dout[:, :, i, j][:, :, None, None] / (kh * kw)
                self.dx[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw] += share
        return self.dx
