"""The whole batch gives a single number."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "How many numbers should three images give? Which axes do you add up?",
    "ja": "画像が3枚なら、数はいくつ得られるはずですか。どの軸で和を取っていますか。",
}


def relative_change(before, after):
    return np.abs(after - before).sum() / np.abs(before).sum() * np.ones(1)
