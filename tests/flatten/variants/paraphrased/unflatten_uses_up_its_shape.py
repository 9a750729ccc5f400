"""backward pops the shape, so it is there for one call only."""

import numpy as np


class Flatten:
    def forward(self, x):
        self.cache = {"shape": x.shape}
        return np.reshape(x, (len(x), -1))

    def backward(self, dout):
        shape = self.cache.pop("shape")
        return np.reshape(dout, shape)
