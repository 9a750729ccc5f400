"""The map is drawn by the formula for 3 × 3 stacks, without asking the layers."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "The layers in the list may be anything. Does your map change when they do?",
    "ja": "リストの中の層は、どんなものかわかりません。層が変われば、あなたの地図も変わりますか。",
}


def seen_by(layers, row, col, shape):
    reach = len(layers)
    seen = np.zeros(shape[1:], dtype=bool)
    seen[max(0, row - reach) : row + reach + 1, max(0, col - reach) : col + reach + 1] = True
    return seen
