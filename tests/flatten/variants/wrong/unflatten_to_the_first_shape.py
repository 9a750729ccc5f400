"""The shape of the first batch is kept for ever."""

BREAKS = ("q2",)
HINT = {
    "en": "Send a second batch of another size through the same object.",
    "ja": "同じオブジェクトに、大きさの違う二つ目のバッチを通してみましょう。",
}


class Flatten:
    def __init__(self):
        self.x_shape = None

    def forward(self, x):
        if self.x_shape is None:
            self.x_shape = x.shape
        return x.reshape(len(x), -1)

    def backward(self, dout):
        return dout.reshape(self.x_shape)
