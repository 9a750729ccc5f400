"""Both parameter gradients start at zero in the constructor and only ever grow."""

import numpy as np


class Conv2D(Conv2D):
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, rng=None):
        super().__init__(in_channels, out_channels, kernel_size, stride, padding, rng)
        self.dW, self.db = np.zeros(self.W.shape), np.zeros(self.b.shape)

    def backward(self, dout):
        ph, pw = self.padding
        xp = np.pad(self.x, ((0, 0), (0, 0), (ph, ph), (pw, pw)))
        KH, KW = self.kernel_size
        for i in range(dout.shape[2]):
            for j in range(dout.shape[3]):
                top, left = i * self.stride[0], j * self.stride[1]
                patch = xp[:, :, top : top + KH, left : left + KW]
                here = dout[:, :, i, j]
                self.dW += np.tensordot(here, patch, axes=(0, 0))
                self.db += here.sum(axis=0)
        return conv_grad_x(dout, self.W, self.x.shape, self.stride, self.padding)
