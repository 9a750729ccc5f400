"""If no stride is given, 1 is assumed, as for a convolution."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        stride = 1 if stride is None else stride
        self.pool = pool_size if isinstance(pool_size, tuple) else (pool_size, pool_size)
        self.stride = stride if isinstance(stride, tuple) else (stride, stride)

    def forward(self, x):
        self.x = x.copy()
        view = self.windows(x)
        return view.max(axis=(4, 5))

    def windows(self, x):
        view = np.lib.stride_tricks.sliding_window_view(x, self.pool, axis=(2, 3))
        return view[:, :, :: self.stride[0], :: self.stride[1]]

    def backward(self, dout):
        dx = np.zeros(self.x.shape, dtype=dout.dtype)
        views = self.windows(self.x)
        for n, c, i, j in np.ndindex(dout.shape):
            k, m = np.unravel_index(views[n, c, i, j].argmax(), self.pool)
            dx[n, c, i * self.stride[0] + k, j * self.stride[1] + m] += dout[n, c, i, j]
        return dx
