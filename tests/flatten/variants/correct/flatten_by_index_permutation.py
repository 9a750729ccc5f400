"""A permutation is recorded in forward and undone in backward."""

import numpy as np


class Flatten:
    def forward(self, x):
        self.shape = x.shape
        self.place = np.arange(x[0].size).reshape(x.shape[1:]).ravel()
        return x.reshape(len(x), -1)[:, self.place]

    def backward(self, dout):
        back = np.empty_like(dout)
        back[:, self.place] = dout
        return back.reshape(self.shape)
