"""The changes of the channels are averaged."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Is a quotient of sums the same as a mean of quotients?",
    "ja": "和どうしの商は、商の平均と同じものでしょうか。",
}


def relative_change(before, after):
    ratios = np.abs(after - before).sum(axis=(2, 3)) / np.maximum(
        1e-300, np.abs(before).sum(axis=(2, 3))
    )
    return ratios.mean(axis=1)
