"""The mean is computed in float32."""

import numpy as np

BREAKS = ("q5",)
HINT = {
    "en": "Which dtype does your result have when x is float64?",
    "ja": "x が float64 のとき、結果の dtype は何ですか。",
}


def global_avg_pool(x):
    return x.mean(axis=(2, 3), dtype=np.float32)
