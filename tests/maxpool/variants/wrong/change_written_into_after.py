"""The difference is written into the map after the move."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Print after before and after the call. May it be written to?",
    "ja": "呼び出しの前後で after を表示してみましょう。そこに書き込んでよいでしょうか。",
}


def relative_change(before, after):
    after -= before
    return np.abs(after).sum(axis=(1, 2, 3)) / np.abs(before).sum(axis=(1, 2, 3))
