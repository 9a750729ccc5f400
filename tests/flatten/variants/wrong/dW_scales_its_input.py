"""The inputs are weighted in place, for a single output."""

BREAKS = ("q5",)
HINT = {
    "en": "What is in x after backward?",
    "ja": "backward のあと、x の中身はどうなっていますか。",
}


def dense_grad_W(dout, x):
    dW = x.T @ dout
    x *= dout[:, :1]
    return dW
