"""forward writes the shape to Flatten.shape, where the next object finds and replaces it."""


class Flatten:
    shape = ()

    def forward(self, x):
        Flatten.shape = x.shape
        return x.reshape(x.shape[0], -1)

    def backward(self, dout):
        return dout.reshape(Flatten.shape)
