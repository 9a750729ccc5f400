"""reshape with order='A': how dout is stored decides where its numbers go."""

import numpy as np


class Flatten:
    def forward(self, x):
        self.sizes = x.shape
        return np.stack([image.reshape(-1) for image in x])

    def backward(self, dout):
        return np.reshape(dout, self.sizes, order="A")
