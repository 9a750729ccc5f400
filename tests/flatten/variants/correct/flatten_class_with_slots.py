"""A Flatten of its own, with __slots__ and a copy."""


class Flatten:
    __slots__ = ("shape",)

    def forward(self, x):
        self.shape = x.shape
        return x.reshape(len(x), -1).copy()

    def backward(self, dout):
        return dout.reshape(self.shape).copy()
