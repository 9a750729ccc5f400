"""Each channel is measured alone."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Which axes does the formula add up?",
    "ja": "式では、どの添字について和を取っていますか。",
}


def relative_change(before, after):
    return np.abs(after - before).sum(axis=(2, 3)) / np.abs(before).sum(axis=(2, 3))
