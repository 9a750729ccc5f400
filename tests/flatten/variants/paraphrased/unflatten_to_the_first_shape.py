"""The shape is stored by the first forward only."""


class Flatten:
    def forward(self, x):
        if not hasattr(self, "first_shape"):
            self.first_shape = x.shape
        return x.reshape(x.shape[0], -1)

    def backward(self, dout):
        return dout.reshape(self.first_shape)
