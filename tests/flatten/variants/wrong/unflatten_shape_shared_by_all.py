"""The shape is kept on the class: every object sees the last one of all."""

BREAKS = ("q2",)
HINT = {
    "en": "Use two Flatten objects in turn. To whom does the remembered shape belong?",
    "ja": "二つの Flatten を交互に使ってみましょう。覚えた形は誰のものですか。",
}


class Flatten:
    x_shape = None

    def forward(self, x):
        Flatten.x_shape = x.shape
        return x.reshape(len(x), -1)

    def backward(self, dout):
        return dout.reshape(Flatten.x_shape)
