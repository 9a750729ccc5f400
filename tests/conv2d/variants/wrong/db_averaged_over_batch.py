"""db is the mean over the batch, not the sum."""

BREAKS = ("q5",)
HINT = {
    "en": "Should twice the same image give the same db, or twice as much?",
    "ja": "同じ画像を2枚にすると、dbは同じでしょうか、2倍でしょうか。",
}


def conv_grad_b(dout):
    return dout.sum(axis=(2, 3)).mean(axis=0)
