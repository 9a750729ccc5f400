"""db is the mean over output positions."""

BREAKS = ("q5",)
HINT = {
    "en": (
        "The bias is added at every position of the output. Do its effects add up or average out?"
    ),
    "ja": (
        "バイアスは出力のすべての位置に足されます。その影響は足し合わされますか、平均されますか。"
    ),
}


def conv_grad_b(dout):
    return dout.mean(axis=(2, 3)).sum(axis=0)
