"""dW has the axes (out, in)."""

BREAKS = ("q5",)
HINT = {"en": "Compare the shape of dW with that of W.", "ja": "dW と W の形を比べてみましょう。"}


def dense_grad_W(dout, x):
    return dout.T @ x
