"""Works on (N, H, W, C) inside and turns arrays round at the door."""

import numpy as np


def as_pair(value):
    return (value, value) if np.isscalar(value) else tuple(value)


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        kh, kw = as_pair(kernel_size)
        self.stride, self.padding = as_pair(stride), as_pair(padding)
        rng = np.random.default_rng(rng)
        self.W = rng.normal(0, 0.1, (out_channels, in_channels, kh, kw))
        self.b = np.zeros(out_channels)

    def windows(self):
        (sh, sw), (kh, kw) = self.stride, self.W.shape[2:]
        for i in range((self.image.shape[1] - kh) // sh + 1):
            for j in range((self.image.shape[2] - kw) // sw + 1):
                yield i, j, (slice(None), slice(i * sh, i * sh + kh), slice(j * sw, j * sw + kw))

    def forward(self, x):
        ph, pw = self.padding
        self.image = np.pad(x.transpose(0, 2, 3, 1), ((0, 0), (ph, ph), (pw, pw), (0, 0)))
        kernel = self.W.transpose(2, 3, 1, 0)
        places = list(self.windows())
        y = np.empty((len(x), places[-1][0] + 1, places[-1][1] + 1, len(self.b)), dtype=x.dtype)
        for i, j, window in places:
            y[:, i, j] = np.tensordot(self.image[window], kernel, axes=3) + self.b
        return y.transpose(0, 3, 1, 2)

    def backward(self, dout):
        upstream = dout.transpose(0, 2, 3, 1)
        kernel = self.W.transpose(2, 3, 1, 0)
        dimage = np.zeros(self.image.shape, dtype=dout.dtype)
        dkernel = np.zeros(kernel.shape, dtype=dout.dtype)
        for i, j, window in self.windows():
            dimage[window] += np.tensordot(upstream[:, i, j], kernel, axes=([1], [3]))
            dkernel += np.tensordot(self.image[window], upstream[:, i, j], axes=([0], [0]))
        self.dW = dkernel.transpose(3, 2, 0, 1)
        self.db = upstream.sum(axis=(0, 1, 2))
        (ph, pw), (height, width) = self.padding, dimage.shape[1:3]
        return dimage[:, ph : height - ph, pw : width - pw].transpose(0, 3, 1, 2)

    def update(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db
