"""A layer with one output gets a db without an axis."""

BREAKS = ("q5",)
HINT = {"en": "Try a layer with one output.", "ja": "出力が一つの層で試してみましょう。"}


def dense_grad_b(dout):
    return dout.sum(axis=0).squeeze()
