"""The shape is taken away by the first backward."""

BREAKS = ("q2",)
HINT = {
    "en": "Call backward twice after one forward. What is left for the second call?",
    "ja": "forward 1 回のあとに backward を 2 回呼んでみましょう。2 回目のために何が残っていますか。",
}


class Flatten:
    def forward(self, x):
        self.shapes = [x.shape]
        return x.reshape(len(x), -1)

    def backward(self, dout):
        return dout.reshape(self.shapes.pop())
