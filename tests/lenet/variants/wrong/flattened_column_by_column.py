"""The maps are flattened in Fortran order."""

BREAKS = ("q2",)
HINT = {
    "en": "In which order does flatten put the numbers of an image into its row?",
    "ja": "平坦化は、画像の数をどの順に 1 行に並べますか。",
}


class ColumnsFirst:
    def forward(self, x):
        self.shape = x.shape
        return x.transpose(0, 3, 2, 1).reshape(len(x), -1)

    def backward(self, dout):
        n, c, h, w = self.shape
        return dout.reshape(n, w, h, c).transpose(0, 3, 2, 1)


def lenet_layers(rng):
    return [
        Conv2D(1, 6, 5, padding=2, rng=rng),
        ReLU(),
        MaxPool2D(2),
        Conv2D(6, 16, 5, padding=2, rng=rng),
        ReLU(),
        MaxPool2D(2),
        ColumnsFirst(),
        Dense(784, 120, rng=rng),
        ReLU(),
        Dense(120, 84, rng=rng),
        ReLU(),
        Dense(84, 10, rng=rng),
    ]
