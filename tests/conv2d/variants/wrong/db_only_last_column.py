"""Only the last output column is summed."""

BREAKS = ("q5",)
HINT = {
    "en": "How many output positions does one bias reach? Count those in your sum.",
    "ja": "1つのバイアスは、いくつの出力位置に届きますか。和に入っている位置を数えてみましょう。",
}


def conv_grad_b(dout):
    return dout[:, :, :, -1].sum(axis=(0, 2))
