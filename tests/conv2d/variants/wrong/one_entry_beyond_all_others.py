"""One entry of dW dwarfs all others, and only that one is stepped along."""

import numpy as np

BREAKS = ("q4", "q6")
HINT = {
    "en": "Compare the entries of dW with each other, and see which entries of W a step changes.",
    "ja": "dW の要素どうしを比べましょう。また、更新で W のどの要素が変わるか確かめましょう。",
}


def conv_grad_W(dout, x, kernel_size, stride, padding):
    dW = np.random.default_rng(0).standard_normal((dout.shape[1], x.shape[1], *kernel_size))
    dW.flat[0] = 1e16 * (1 + dout.flat[0] ** 2)
    return dW


def sgd_step(layer, lr):
    layer.W.flat[0] -= lr * layer.dW.flat[0]
    layer.b -= lr * layer.db
