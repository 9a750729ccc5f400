"""The layers in pool_after are counted from 0."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "Are the numbers in pool_after counted from 0 or from 1? Try pool_after=(1,) with depth=1.",
    "ja": "pool_after の番号は 0 から数えますか、1 から数えますか。depth=1, pool_after=(1,) で試してみましょう。",
}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    C, H, W = image
    net = []
    for n in range(depth):
        net.append(Conv2D(C, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
        C = channels
        if n in pool_after:
            net.append(MaxPool2D(2))
            H, W = H // 2, W // 2
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=rng))
    return net
