"""A Flatten that keeps C, H, W and lets the batch be what dout says."""


class Flatten:
    def forward(self, x):
        _, self.channels, self.height, self.width = x.shape
        return x.reshape(-1, self.channels * self.height * self.width)

    def backward(self, dout):
        return dout.reshape(-1, self.channels, self.height, self.width)
