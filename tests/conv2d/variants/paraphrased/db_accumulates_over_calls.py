"""db is an attribute that grows with every call of backward."""

import numpy as np


class Conv2D(Conv2D):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.db = np.zeros(len(self.b))

    def backward(self, dout):
        for f in range(dout.shape[1]):
            self.db[f] += dout[:, f].sum()
        self.dW = conv_grad_W(dout, self.x, self.kernel_size, self.stride, self.padding)
        return conv_grad_x(dout, self.W, self.x.shape, self.stride, self.padding)
