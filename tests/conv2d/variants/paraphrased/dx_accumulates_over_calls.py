"""forward clears dx, backward adds to it: two calls of backward give twice as much."""

import numpy as np


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.kernel_size, self.stride, self.padding = pair(kernel_size), pair(stride), pair(padding)
        rng = np.random.default_rng(rng)
        self.W = 0.1 * rng.standard_normal((out_channels, in_channels, *self.kernel_size))
        self.b = np.zeros(out_channels)

    def forward(self, x):
        self.x = x
        self.dx = np.zeros(x.shape, dtype=x.dtype)
        return conv_forward(x, self.W, self.b, self.stride, self.padding)

    def backward(self, dout):
        self.dW = conv_grad_W(dout, self.x, self.kernel_size, self.stride, self.padding)
        self.db = conv_grad_b(dout)
        (sh, sw), (ph, pw) = self.stride, self.padding
        H, width = self.x.shape[2:]
        for n, f, i, j in np.ndindex(*dout.shape):
            for c, k, m in np.ndindex(*self.W.shape[1:]):
                r, t = i * sh + k - ph, j * sw + m - pw
                if 0 <= r < H and 0 <= t < width:
                    self.dx[n, c, r, t] += dout[n, f, i, j] * self.W[f, c, k, m]
        return self.dx

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
