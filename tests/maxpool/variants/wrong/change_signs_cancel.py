"""The differences are added up with their signs."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": (
        "A bar moves by one pixel: what appears on one side vanishes on the other. What is "
        "your sum?"
    ),
    "ja": "縦棒が1画素動くと、片側で消えた分が反対側に現れます。あなたの和はいくつになりますか。",
}


def relative_change(before, after):
    axes = (1, 2, 3)
    return np.abs((after - before).sum(axis=axes)) / np.abs(before).sum(axis=axes)
