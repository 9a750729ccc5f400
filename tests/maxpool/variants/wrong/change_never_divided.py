"""The differences are added up and never divided."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Make both maps ten times as bright. Should the relative change grow?",
    "ja": "二つのマップをどちらも10倍明るくしてみましょう。相対変化は大きくなるべきでしょうか。",
}


def relative_change(before, after):
    return np.abs(after - before).sum(axis=(1, 2, 3))
