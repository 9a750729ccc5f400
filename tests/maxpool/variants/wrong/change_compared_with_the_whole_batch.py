"""Each change is compared with the whole batch, not with its own image."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Add a bright image to the batch. Does the change of the others become smaller?",
    "ja": "バッチに明るい画像を加えてみましょう。ほかの画像の変化が小さくなりませんか。",
}


def relative_change(before, after):
    return np.abs(after - before).sum(axis=(1, 2, 3)) / np.abs(before).sum()
