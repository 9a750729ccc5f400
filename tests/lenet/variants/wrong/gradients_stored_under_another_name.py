"""Gradients are stored under one name and read under another: a list of zeros from the beginning."""

import numpy as np

BREAKS = (
    "q3",
    "q9",
)
HINT = {
    "en": "Does your loss stay where it began, near ln 10 = 2.3026? Then gradients may be stored under one name and read under another: look at the arrays that gradients() gives, before and after backward. Are they those that the layers have just stored, or some that were made at the beginning?",
    "ja": "損失が最初の値(ln 10 = 2.3026 の近く)から動かないなら、勾配をある名前で保存し、別の名前で読み出しているのかもしれません。backward の前と後で gradients() の中身を見てみましょう。層がいま保存した配列ですか、それとも最初に作ったきりの配列ですか。",
}


class LeNet(LeNet):
    def __init__(self, rng=None):
        super().__init__(rng)
        self.grads = [np.zeros_like(array) for array in self.parameters()]

    def gradients(self):
        return self.grads
