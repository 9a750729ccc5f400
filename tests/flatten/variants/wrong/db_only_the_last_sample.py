"""db is the last row of dout."""

BREAKS = ("q5",)
HINT = {
    "en": "Which samples does the bias take part in?",
    "ja": "バイアスは、どのサンプルに関わっていますか。",
}


def dense_grad_b(dout):
    return dout[-1].copy()
