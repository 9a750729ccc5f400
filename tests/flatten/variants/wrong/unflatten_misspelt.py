"""The method is called bakcward, so backward does not exist."""

BREAKS = ("q2",)
HINT = {
    "en": "Read the name of each method aloud, letter by letter.",
    "ja": "メソッドの名前を 1 文字ずつ読み上げてみましょう。",
}


class Flatten:
    def forward(self, x):
        self.x_shape = x.shape
        return x.reshape(len(x), -1)

    def bakcward(self, dout):
        return dout.reshape(self.x_shape)
