"""The numbers of x are read in the order in which they lie in memory."""

BREAKS = ("q5",)
HINT = {
    "en": "Try inputs that are the transpose of another array.",
    "ja": "別の配列を転置して作った入力で試してみましょう。",
}


def dense_grad_W(dout, x):
    return x.ravel(order="K").reshape(x.shape).T @ dout
