"""tanh takes the place of ReLU."""

import numpy as np

BREAKS = ("q2",)
HINT = {
    "en": "That is what the network of 1998 did. What does the table ask for?",
    "ja": "それは 1998 年のネットワークのやり方です。表では何を使うことになっていますか。",
}


class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, dout):
        return dout * (1 - self.y**2)


def lenet_layers(rng):
    return [
        Conv2D(1, 6, 5, padding=2, rng=rng),
        Tanh(),
        MaxPool2D(2),
        Conv2D(6, 16, 5, padding=2, rng=rng),
        Tanh(),
        MaxPool2D(2),
        Flatten(),
        Dense(784, 120, rng=rng),
        Tanh(),
        Dense(120, 84, rng=rng),
        Tanh(),
        Dense(84, 10, rng=rng),
    ]
