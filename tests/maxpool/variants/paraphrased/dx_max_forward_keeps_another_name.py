"""forward keeps self.inputs, backward asks for self.input."""

import numpy as np


class MaxPool2D:
    def __init__(self, pool_size, stride=None):
        if not isinstance(pool_size, tuple):
            pool_size = (pool_size, pool_size)
        stride = pool_size if stride is None else stride
        if not isinstance(stride, tuple):
            stride = (stride, stride)
        self.pool_size, self.stride = pool_size, stride

    def forward(self, x):
        self.inputs = x
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        view = np.lib.stride_tricks.sliding_window_view(x, (kh, kw), axis=(2, 3))
        return view[:, :, ::sh, ::sw].max(axis=-1).max(axis=-1)

    def backward(self, dout):
        (kh, kw), (sh, sw) = self.pool_size, self.stride
        dx = np.zeros(self.input.shape, dtype=dout.dtype)
        for n, c, i, j in np.ndindex(dout.shape):
            window = self.input[n, c, i * sh : i * sh + kh, j * sw : j * sw + kw]
            k, m = divmod(int(window.argmax()), kw)
            dx[n, c, i * sh + k, j * sw + m] += dout[n, c, i, j]
        return dx
