"""The inputs are cut anew in the shape of their transpose."""

BREAKS = ("q5",)
HINT = {
    "en": "reshape keeps the order of the numbers, transpose changes it. Which sample does each number belong to afterwards?",
    "ja": "reshape は数の並ぶ順を変えず、転置は変えます。そのあと、各数はどのサンプルに属しますか。",
}


def dense_grad_W(dout, x):
    return x.reshape(x.shape[::-1]) @ dout
