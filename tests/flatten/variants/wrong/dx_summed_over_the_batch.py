"""The gradients of all samples are added up."""

BREAKS = ("q4",)
HINT = {
    "en": "Which samples does dx of the first sample depend on?",
    "ja": "最初のサンプルの dx は、どのサンプルに依存しますか。",
}


def dense_grad_x(dout, W):
    return (dout @ W.T).sum(axis=0, keepdims=True).repeat(len(dout), axis=0)
