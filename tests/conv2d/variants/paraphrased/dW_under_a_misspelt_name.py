"""Saved as dw, read as grad_W."""

import numpy as np


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.kernel_size, self.stride, self.padding = pair(kernel_size), pair(stride), pair(padding)
        fan_in = in_channels * self.kernel_size[0] * self.kernel_size[1]
        self.W = np.random.default_rng(rng).standard_normal(
            (out_channels, in_channels, *self.kernel_size)
        ) / np.sqrt(fan_in)
        self.b = np.zeros(out_channels)
        self.grad_W = np.zeros(self.W.shape)
        self.db = np.zeros(self.b.shape)

    def forward(self, x):
        self.input = x
        return conv_forward(x, self.W, self.b, self.stride, self.padding)

    def backward(self, dout):
        self.dw = conv_grad_W(dout, self.input, self.kernel_size, self.stride, self.padding)
        self.db = conv_grad_b(dout)
        return conv_grad_x(dout, self.W, self.input.shape, self.stride, self.padding)

    def update(self, lr):
        self.W -= lr * self.grad_W
        self.b -= lr * self.db
