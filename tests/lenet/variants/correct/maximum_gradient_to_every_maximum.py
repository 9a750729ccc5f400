"""Where values tie, each of the largest shares the gradient."""


class SharingMaxPool:
    def forward(self, x):
        n, c, h, w = x.shape
        self.squares = x.reshape(n, c, h // 2, 2, w // 2, 2)
        y = self.squares.max(axis=(3, 5), keepdims=True)
        self.shares = self.squares == y
        return y[:, :, :, 0, :, 0]

    def backward(self, dout):
        shares = self.shares / self.shares.sum(axis=(3, 5), keepdims=True)
        dx = shares * dout[:, :, :, None, :, None]
        return dx.reshape(*dout.shape[:2], 2 * dout.shape[2], 2 * dout.shape[3]).astype(dout.dtype)


def lenet_layers(rng):
    return [
        *(Conv2D(1, 6, 5, padding=2, rng=rng), ReLU(), SharingMaxPool()),
        *(Conv2D(6, 16, 5, padding=2, rng=rng), ReLU(), SharingMaxPool()),
        *(Flatten(), Dense(784, 120, rng), ReLU(), Dense(120, 84, rng), ReLU(), Dense(84, 10, rng)),
    ]
