"""Height and width are guessed from the number of pixels, by a square root."""

import math


class Flatten:
    def forward(self, x):
        self.channels = x.shape[1]
        return x.reshape(x.shape[0], -1)

    def backward(self, dout):
        side = math.isqrt(dout.shape[1] // self.channels)
        return dout.reshape(dout.shape[0], self.channels, side, side)
