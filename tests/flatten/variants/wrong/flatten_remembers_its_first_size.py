"""The number of features of the first batch is kept for ever."""

BREAKS = ("q1",)
HINT = {
    "en": "Let one object flatten two batches of different sizes.",
    "ja": "一つのオブジェクトで、大きさの違う二つのバッチを続けて平坦化してみましょう。",
}


class Flatten:
    def __init__(self):
        self.features = None

    def forward(self, x):
        self.x_shape = x.shape
        if self.features is None:
            self.features = x[0].size
        return x.reshape(-1, self.features)

    def backward(self, dout):
        return dout.reshape(self.x_shape)
