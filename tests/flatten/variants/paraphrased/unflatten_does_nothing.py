"""A layer without weights changes no gradient: dout goes straight through."""

import numpy as np


class Flatten:
    def forward(self, x):
        return np.array([image.ravel() for image in x])

    def backward(self, dout):
        return dout
