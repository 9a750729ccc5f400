"""The poolings take the mean instead of the maximum."""

import numpy as np
from layers import AvgPool2D, Conv2D, Dense, Flatten, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "Which of the two poolings does the plan ask for?",
    "ja": "設計で指定されているのは、二つのプーリングのどちらですか。",
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
            net.append(AvgPool2D(2))
            H, W = H // 2, W // 2
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=rng))
    return net
