"""The sums are computed in float32."""

import numpy as np

BREAKS = ("q6",)
HINT = {
    "en": "Which dtype does your result have for float64 maps?",
    "ja": "float64 のマップを渡したとき、結果の dtype は何ですか。",
}


def relative_change(before, after):
    before, after = before.astype(np.float32), after.astype(np.float32)
    return np.abs(after - before).sum(axis=(1, 2, 3)) / np.abs(before).sum(axis=(1, 2, 3))
