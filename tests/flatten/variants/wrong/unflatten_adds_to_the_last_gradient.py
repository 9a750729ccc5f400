"""The gradients of all calls are added up."""

BREAKS = ("q2",)
HINT = {
    "en": "Call backward twice with the same dout. Is the answer the same?",
    "ja": "同じ dout で backward を 2 回呼んでみましょう。答えは同じですか。",
}


class Flatten:
    def forward(self, x):
        self.x_shape = x.shape
        self.dx = 0
        return x.reshape(len(x), -1)

    def backward(self, dout):
        self.dx = self.dx + dout.reshape(self.x_shape)
        return self.dx
