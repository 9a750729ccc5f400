"""Each layer has twice as many channels as the one before."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "How many filters does the plan give to the second layer, and to the third?",
    "ja": "設計では、2 番目や 3 番目の層のフィルタはいくつですか。",
}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    C, H, W = image
    net = []
    for n in range(1, depth + 1):
        filters = channels * 2 ** (n - 1)
        net.append(Conv2D(C, filters, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
        C = filters
        if n in pool_after:
            net.append(MaxPool2D(2))
            H, W = H // 2, W // 2
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=rng))
    return net
