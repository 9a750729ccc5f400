"""The number farthest from zero is kept."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

BREAKS = ("q1",)
HINT = {
    "en": "Which is larger, -7 or 3? Try a window that holds both.",
    "ja": "-7 と 3 はどちらが大きいですか。両方が入った窓で試してみましょう。",
}


def max_pool_forward(x, pool_size, stride):
    (kh, kw), (sh, sw) = pool_size, stride
    windows = sliding_window_view(x, pool_size, axis=(2, 3))[:, :, ::sh, ::sw]
    flat = windows.reshape(*windows.shape[:4], kh * kw)
    farthest = np.abs(flat).argmax(axis=-1)
    return np.take_along_axis(flat, farthest[..., None], axis=-1)[..., 0]
