"""Each backward adds to the gradients of the one before."""

BREAKS = (
    "q3",
    "q9",
)
HINT = {
    "en": "Call forward and backward twice with the same batch. Does the gradient stay the same?",
    "ja": "同じバッチで forward と backward を 2 回呼んでみましょう。勾配は同じままですか。",
}


class LeNet(LeNet):
    total = None

    def backward(self, dlogits):
        dx = super().backward(dlogits)
        new = super().gradients()
        self.total = new if self.total is None else [a + b for a, b in zip(self.total, new)]
        return dx

    def gradients(self):
        return self.total
