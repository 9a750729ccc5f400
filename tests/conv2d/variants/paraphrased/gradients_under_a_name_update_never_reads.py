"""The step reads a dictionary of zeros that backward never fills."""

import numpy as np


class Conv2D(Conv2D):
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        super().__init__(in_channels, out_channels, kernel_size, stride, padding, rng)
        self.grads = {"W": np.zeros_like(self.W), "b": np.zeros_like(self.b)}

    def update(self, lr):
        for name in self.grads:
            parameter = getattr(self, name)
            parameter -= lr * self.grads[name]
