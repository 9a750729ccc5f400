"""The loop over samples assigns, so only the last sample counts."""

BREAKS = ("q5",)
HINT = {
    "en": "Which images of the batch does your db depend on?",
    "ja": "dbは、バッチのどの画像に依存していますか。",
}


def conv_grad_b(dout):
    for gradient in dout:
        db = gradient.sum(axis=(1, 2))
    return db
