"""db is dout itself."""

BREAKS = ("q5",)
HINT = {
    "en": "There is one b for all samples. How many gradients does it get?",
    "ja": "b は、すべてのサンプルに共通で一つです。その勾配はいくつありますか。",
}


def dense_grad_b(dout):
    return dout.copy()
