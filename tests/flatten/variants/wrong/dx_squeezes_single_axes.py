"""One sample or one input loses its axis."""

BREAKS = ("q4",)
HINT = {
    "en": "Try one sample, and a layer with one input.",
    "ja": "サンプルが 1 個の場合と、入力が一つの層を試してみましょう。",
}


def dense_grad_x(dout, W):
    return (dout @ W.T).squeeze()
