"""The images are converted to float16 to save memory."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "How many digits of your input survive the conversion that you make?",
    "ja": "その型変換をしたあと、入力の桁はどれだけ残っていますか。",
}


def max_pool_forward(x, pool_size, stride):
    sh, sw = stride
    small = x.astype(np.float16)
    windows = sliding_window_view(small, pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return windows.max(axis=(4, 5)).astype(x.dtype)
