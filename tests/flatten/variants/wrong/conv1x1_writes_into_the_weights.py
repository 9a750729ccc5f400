"""The shape of the caller's W is changed."""

BREAKS = ("q9",)
HINT = {"en": "What is the shape of W afterwards?", "ja": "あとで W の形を見てみましょう。"}


def conv1x1_as_dense(x, W, b):
    W.shape = W.shape[:2]
    return (x.transpose(0, 2, 3, 1) @ W.T + b).transpose(0, 3, 1, 2)
