"""Both directions let the first index run fastest."""

import numpy as np


class Flatten:
    def forward(self, x):
        self.shape = x.shape
        return np.array([image.ravel(order="F") for image in x])

    def backward(self, dout):
        return np.array([row.reshape(self.shape[1:], order="F") for row in dout])
