"""dx is divided by the number of samples."""

BREAKS = ("q4",)
HINT = {
    "en": "If a mean is taken at all, the loss takes it. Is dx of one sample smaller in a larger batch?",
    "ja": "平均を取るとすれば、それは損失の役目です。バッチが大きいと、一つのサンプルの dx は小さくなるのでしょうか。",
}


def dense_grad_x(dout, W):
    return dout @ W.T / len(dout)
