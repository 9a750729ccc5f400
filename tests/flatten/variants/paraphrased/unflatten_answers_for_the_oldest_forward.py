"""forward puts its shape at the end of a queue, backward takes one from the front."""

from collections import deque


class Flatten:
    def __init__(self):
        self.waiting = deque()

    def forward(self, x):
        self.waiting.append(x.shape)
        return x.reshape(x.shape[0], -1)

    def backward(self, dout):
        return dout.reshape(self.waiting.popleft())
