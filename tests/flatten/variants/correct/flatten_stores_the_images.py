"""The images themselves are kept, and their shape is looked up later."""


class Flatten:
    def forward(self, x):
        self.x = x
        return x.reshape(len(x), -1)

    def backward(self, dout):
        return dout.reshape(self.x.shape)
