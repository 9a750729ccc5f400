"""The weights go the opposite way."""

import numpy as np

BREAKS = ("q7",)
HINT = {
    "en": "order says for each place which pixel came there. Follow one pixel by hand: does its weight go the same way?",
    "ja": "order は、各場所にどの画素が来たかを表します。一つの画素を手でたどってみましょう。その重みも同じように動いていますか。",
}


def permute_inputs(W, order):
    return W[np.argsort(order)]
