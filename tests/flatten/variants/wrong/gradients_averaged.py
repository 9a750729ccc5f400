"""dW and db are means over the batch."""

BREAKS = ("q5",)
HINT = {
    "en": "The loss decides whether to average. What does the formula of the layer say?",
    "ja": "平均を取るかどうかは損失が決めます。層の式はどうなっていますか。",
}


def dense_grad_W(dout, x):
    return x.T @ dout / len(dout)


def dense_grad_b(dout):
    return dout.mean(axis=0)
