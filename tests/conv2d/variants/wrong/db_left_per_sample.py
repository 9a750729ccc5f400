"""db still has one row per sample and does not fit b."""

BREAKS = ("q5",)
HINT = {
    "en": "Compare the shapes of db and b. Every image of the batch shares the same biases.",
    "ja": "dbとbの形を比べてみましょう。バッチのどの画像も、同じバイアスを使っています。",
}


def conv_grad_b(dout):
    return dout.sum(axis=(2, 3))
