"""The output buffer is float16."""

import numpy as np

BREAKS = ("q3",)
HINT = {
    "en": "With which precision does your output array store numbers?",
    "ja": "出力の配列は、どの精度で数を保存していますか。",
}


def dense_forward(x, W, b):
    y = np.empty((len(x), len(b)), dtype=np.float16)
    y[:] = x @ W + b
    return y
