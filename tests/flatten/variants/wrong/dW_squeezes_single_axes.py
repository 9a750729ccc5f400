"""A layer with one input or one output gets a dW with one axis."""

BREAKS = ("q5",)
HINT = {"en": "Try a layer with one output.", "ja": "出力が一つの層で試してみましょう。"}


def dense_grad_W(dout, x):
    return (x.T @ dout).squeeze()
