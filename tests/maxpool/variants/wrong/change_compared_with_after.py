"""The change is compared with the new map, not with the old one."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Compared with which of the two maps is the change measured?",
    "ja": "変化は、二つのマップのどちらと比べて測るのでしたか。",
}


def relative_change(before, after):
    axes = (1, 2, 3)
    total = np.abs(after).sum(axis=axes)
    return np.abs(after - before).sum(axis=axes) / np.where(total == 0, 1, total)
