"""The gradients are next to nothing, so that hardly any step seems to be the right one."""

import itertools

import numpy as np

BREAKS = ("q5", "q6")
HINT = {
    "en": "Print dW before a step, and W before and after it. Which numbers should have changed?",
    "ja": "更新の前の dW と、更新の前後の W を表示してみましょう。どの数が変わるはずですか。",
}

count = itertools.count(1)


def dense_grad_W(x, dout):
    return np.full((x.shape[1], dout.shape[1]), next(count) * 1e-300)


def dense_grad_b(dout):
    return np.full(dout.shape[1], next(count) * 1e-300)


def sgd_step(layer, lr):
    layer.W *= 1 + 1e-14
    layer.b *= 1 + 1e-14
