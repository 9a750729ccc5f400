"""db has the shape (1, out)."""

BREAKS = ("q5",)
HINT = {"en": "Compare the shape of db with that of b.", "ja": "db と b の形を比べてみましょう。"}


def dense_grad_b(dout):
    return dout.sum(axis=0, keepdims=True)
