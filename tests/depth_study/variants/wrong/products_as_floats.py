"""The multiply-adds are floats."""

BREAKS = ("q3",)
HINT = {
    "en": "A number of products is a whole number. Which operation made a float of it?",
    "ja": "掛け算の回数は整数です。どの演算で float になりましたか。",
}


import numpy as np


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels * H * W
        C = channels
        if n in pool_after:
            H, W = np.floor(H / 2), np.floor(W / 2)
    return total + C * H * W * 10
