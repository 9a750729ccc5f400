"""Each pixel is divided by itself before the mean is taken."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "What does your formula do with a pixel that was zero before?",
    "ja": "以前に0だった画素では、あなたの式はどうなりますか。",
}


def relative_change(before, after):
    with np.errstate(all="ignore"):
        ratios = np.abs(after - before) / np.abs(before)
    return np.where(before == 0, 0, ratios).mean(axis=(1, 2, 3))
