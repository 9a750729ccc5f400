"""Max-pooling gives every number of the window a quarter of the gradient."""

BREAKS = ("q3",)
HINT = {
    "en": "Which of the four numbers of a window decided what max-pooling gave?",
    "ja": "最大プーリングの結果を決めたのは、窓の中の四つの数のうちどれですか。",
}


class MaxPool2D(MaxPool2D):
    def backward(self, dout):
        return dout.repeat(2, axis=2).repeat(2, axis=3) / 4
