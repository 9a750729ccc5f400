"""backward says self.b where it means self.db."""

import numpy as np


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.hyper = pair(stride), pair(padding)
        shape = (out_channels, in_channels) + pair(kernel_size)
        self.W = np.random.default_rng(rng).normal(size=shape) * 0.05
        self.b = np.zeros(out_channels)

    def forward(self, x):
        self.x = x
        return conv_forward(x, self.W, self.b, *self.hyper)

    def backward(self, dout):
        self.dW = conv_grad_W(dout, self.x, self.W.shape[2:], *self.hyper)
        self.b = dout.sum(axis=3).sum(axis=2).sum(axis=0)
        return conv_grad_x(dout, self.W, self.x.shape, *self.hyper)

    def update(self, lr):
        self.W -= lr * self.dW
