"""The bias is never added."""

BREAKS = ("q3",)
HINT = {
    "en": "Give your layer zeros for an input: what should come out?",
    "ja": "入力をすべて 0 にすると、何が出てくるはずですか。",
}


def dense_forward(x, W, b):
    return x @ W
