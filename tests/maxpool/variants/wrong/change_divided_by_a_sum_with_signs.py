"""The signs of before cancel in the denominator."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "What is the amount of an image that is half 1 and half -1?",
    "ja": "半分が1、半分が -1 の画像には、どれだけの「量」がありますか。",
}


def relative_change(before, after):
    axes = (1, 2, 3)
    total = before.sum(axis=axes)
    return np.abs(after - before).sum(axis=axes) / np.where(total == 0, 1, total)
