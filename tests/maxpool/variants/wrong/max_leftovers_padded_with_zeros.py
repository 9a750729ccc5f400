"""The image is filled up with zeros until the windows come out even."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "Leftover pixels: are they used in your output, and should they be?",
    "ja": "余った画素は、出力に使われていますか。使うべきものでしょうか。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    bottom, right = -(x.shape[2] - kh) % sh, -(x.shape[3] - kw) % sw
    xp = np.pad(x, ((0, 0), (0, 0), (0, bottom), (0, right)))
    windows = sliding_window_view(xp, pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
    return windows.max(axis=(4, 5))
