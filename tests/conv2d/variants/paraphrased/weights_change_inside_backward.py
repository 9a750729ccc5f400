"""backward learns by itself, at a rate of its own, and only then looks at dx."""

import numpy as np


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.size, self.step, self.border = map(pair, (kernel_size, stride, padding))
        rng = np.random.default_rng(rng)
        self.W = rng.standard_normal((out_channels, in_channels, *self.size)) * 0.1
        self.b = np.zeros(out_channels)
        self.learning_rate = 0.01

    def forward(self, x):
        self.last_input = x
        return conv_forward(x, self.W, self.b, self.step, self.border)

    def backward(self, dout):
        x = self.last_input
        self.dW = conv_grad_W(dout, x, self.size, self.step, self.border)
        self.db = conv_grad_b(dout)
        self.W -= self.learning_rate * self.dW
        self.b -= self.learning_rate * self.db
        return conv_grad_x(dout, self.W, x.shape, self.step, self.border)

    def update(self, lr):
        """Already done in backward."""
