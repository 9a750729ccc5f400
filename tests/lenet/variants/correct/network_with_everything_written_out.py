"""One class with named layers and no list of them."""

import numpy as np


class LeNet:
    def __init__(self, rng=None):
        rng = np.random.default_rng(rng)
        self.conv1, self.conv2 = (
            Conv2D(1, 6, (5, 5), 1, (2, 2), rng),
            Conv2D(6, 16, (5, 5), 1, (2, 2), rng),
        )
        self.pool1, self.pool2, self.flatten = MaxPool2D(2), MaxPool2D(2), Flatten()
        self.fc1, self.fc2, self.fc3 = Dense(784, 120, rng), Dense(120, 84, rng), Dense(84, 10, rng)
        self.learners = [self.conv1, self.conv2, self.fc1, self.fc2, self.fc3]

    def forward(self, x):
        a = self.conv1.forward(x)
        self.m1 = a > 0
        b = self.conv2.forward(self.pool1.forward(a * self.m1))
        self.m2 = b > 0
        c = self.fc1.forward(self.flatten.forward(self.pool2.forward(b * self.m2)))
        self.m3 = c > 0
        d = self.fc2.forward(c * self.m3)
        self.m4 = d > 0
        return self.fc3.forward(d * self.m4)

    def backward(self, dlogits):
        d = self.fc2.backward(self.fc3.backward(dlogits) * self.m4)
        d = self.flatten.backward(self.fc1.backward(d * self.m3))
        d = self.conv2.backward(self.pool2.backward(d) * self.m2)
        return self.conv1.backward(self.pool1.backward(d) * self.m1)

    def parameters(self):
        return [layer.W for layer in self.learners] + [layer.b for layer in self.learners]

    def gradients(self):
        return [layer.dW for layer in self.learners] + [layer.db for layer in self.learners]
