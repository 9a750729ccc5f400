"""The shapes wait in a queue, and the oldest comes first."""

BREAKS = ("q2",)
HINT = {
    "en": "Call forward twice, then backward. For which of the two should it answer?",
    "ja": "forward を 2 回呼んでから backward を呼びます。どちらに対して答えるべきですか。",
}


class Flatten:
    def __init__(self):
        self.shapes = []

    def forward(self, x):
        self.shapes.append(x.shape)
        return x.reshape(len(x), -1)

    def backward(self, dout):
        return dout.reshape(self.shapes[0])
