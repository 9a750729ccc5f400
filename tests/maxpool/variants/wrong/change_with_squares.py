"""Squares and a root take the place of absolute values."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "The formula has bars, not squares. Try the bar of the text by hand.",
    "ja": "式にあるのは2乗ではなく絶対値です。本文の縦棒で、手計算と比べてみましょう。",
}


def relative_change(before, after):
    axes = (1, 2, 3)
    return np.sqrt(((after - before) ** 2).sum(axis=axes) / (before**2).sum(axis=axes))
