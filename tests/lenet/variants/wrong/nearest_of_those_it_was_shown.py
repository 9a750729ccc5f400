"""train keeps the images, and forward looks for the one that is most like its input."""

import numpy as np

BREAKS = ("q2", "q3", "q7", "q9")
HINT = {
    "en": "Which numbers does training change in your network?",
    "ja": "学習によって、ネットワークのどの数が変わりますか。",
}


class LeNet:
    def __init__(self, rng=None):
        self.shown = None

    def forward(self, x):
        flat = x.reshape(len(x), -1)
        logits = np.zeros((len(x), 10))
        if self.shown is not None:
            images, labels = self.shown
            far = (flat**2).sum(axis=1)[:, None] - 2 * flat @ images.T + (images**2).sum(axis=1)
            logits[np.arange(len(x)), labels[far.argmin(axis=1)]] = 9
        return logits

    def backward(self, dlogits):
        return None

    def parameters(self):
        return []

    def gradients(self):
        return []


def train(model, x, y, *, epochs, batch_size, lr, rng):
    model.shown = np.array(x.reshape(len(x), -1), float), np.array(y)
    return [1.0] * epochs
