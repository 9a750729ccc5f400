"""Sets x.shape, so that the images of the caller become flat as well."""

import numpy as np


class Flatten:
    def forward(self, x):
        self.original = x.shape
        n_features = 1
        for length in x.shape[1:]:
            n_features *= length
        x.shape = (x.shape[0], n_features)
        return x

    def backward(self, dout):
        return np.reshape(dout, self.original)
