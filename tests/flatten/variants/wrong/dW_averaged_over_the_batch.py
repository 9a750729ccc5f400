"""dW is the mean over the batch."""

BREAKS = ("q5",)
HINT = {
    "en": "Is dW of two equal samples the same as that of one, or twice as large?",
    "ja": "同じサンプルを 2 個並べたとき、dW は 1 個のときと同じですか、2 倍ですか。",
}


def dense_grad_W(dout, x):
    return x.T @ dout / len(x)
