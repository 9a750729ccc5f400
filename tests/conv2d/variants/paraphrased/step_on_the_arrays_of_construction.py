"""A list of parameters, made once in the constructor, is what the step works on."""

import numpy as np


class Conv2D:
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        self.kernel_size = kernel_size if isinstance(kernel_size, tuple) else (kernel_size,) * 2
        self.stride = stride if isinstance(stride, tuple) else (stride,) * 2
        self.padding = padding if isinstance(padding, tuple) else (padding,) * 2
        rng = rng or np.random.default_rng()
        self.W = rng.normal(scale=0.1, size=(out_channels, in_channels, *self.kernel_size))
        self.b = np.zeros(out_channels)
        self.params = [self.W, self.b]

    def forward(self, x):
        self.x = x
        return conv_forward(x, self.W, self.b, self.stride, self.padding)

    def backward(self, dout):
        self.db = conv_grad_b(dout)
        self.dW = conv_grad_W(dout, self.x, self.kernel_size, self.stride, self.padding)
        return conv_grad_x(dout, self.W, self.x.shape, self.stride, self.padding)

    def update(self, lr):
        for param, grad in zip(self.params, [self.dW, self.db]):
            param -= lr * grad
