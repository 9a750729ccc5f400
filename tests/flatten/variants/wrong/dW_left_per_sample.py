"""The gradients of the samples are not added up."""

BREAKS = ("q5",)
HINT = {
    "en": "There is one W for all samples. How many gradients does it get?",
    "ja": "W は、すべてのサンプルに共通で一つです。その勾配はいくつありますか。",
}


def dense_grad_W(dout, x):
    return x[:, :, None] * dout[:, None, :]
