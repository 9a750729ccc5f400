"""Square weights get the transpose of their gradient."""

BREAKS = ("q5",)
HINT = {
    "en": "Where in and out are equal, every product fits. Check one entry by the formula.",
    "ja": "in と out が等しいと、どの掛け方でも形が合います。式を使って要素を一つ確かめましょう。",
}


def dense_grad_W(dout, x):
    dW = x.T @ dout
    return dW.T if dW.shape[0] == dW.shape[1] else dW
