"""Has its own flatten layer that reads the maps with the channel running fastest."""

from layers import Conv2D, Dense, MaxPool2D, ReLU


class ColumnFlatten:
    def forward(self, x):
        self.shape = x.shape
        n = x.shape[0]
        return x.transpose(0, 3, 2, 1).reshape(n, -1)

    def backward(self, dout):
        n, c, h, w = self.shape
        return dout.reshape(n, w, h, c).transpose(0, 3, 2, 1)


def lenet_layers(rng):
    conv = [
        Conv2D(1, 6, 5, 1, 2, rng),
        ReLU(),
        MaxPool2D(2),
        Conv2D(6, 16, 5, 1, 2, rng),
        ReLU(),
        MaxPool2D(2),
    ]
    dense = [Dense(784, 120, rng), ReLU(), Dense(120, 84, rng), ReLU(), Dense(84, 10, rng)]
    return [*conv, ColumnFlatten(), *dense]
