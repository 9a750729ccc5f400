"""backward keeps its result as self.dx and has no return."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        self.kernel = pool_size if isinstance(pool_size, tuple) else (pool_size, pool_size)
        self.stride = stride if isinstance(stride, tuple) else (stride, stride)
        if stride is None:
            self.stride = self.kernel

    def forward(self, x):
        self.x = x
        (kh, kw), (sh, sw) = self.kernel, self.stride
        N, C, H, W = x.shape
        out = np.zeros((N, C, (H - kh) // sh + 1, (W - kw) // sw + 1), dtype=x.dtype)
        for i in range(out.shape[2]):
            for j in range(out.shape[3]):
                area = x[:, :, i * sh : i * sh + kh, j * sw : j * sw + kw]
                out[:, :, i, j] = area.max(axis=(2, 3))
        return out

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.kernel, self.stride
        self.dx = np.zeros(self.x.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            area = self.x[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
            row, col = np.unravel_index(area.argmax(), area.shape)
            self.dx[n, c, i * sh + row, j * sw + col] += dout[n, c, i, j]
