"""The dense layer expects as many numbers as before the poolings."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "How many numbers are left of a map after its poolings? That is what Dense gets.",
    "ja": "プーリングを通ったあと、マップには値がいくつ残りますか。Dense に届くのはその数です。",
}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    C, H, W = image
    net = []
    for n in range(1, depth + 1):
        net.append(Conv2D(C, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
        C = channels
        if n in pool_after:
            net.append(MaxPool2D(2))
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=rng))
    return net
