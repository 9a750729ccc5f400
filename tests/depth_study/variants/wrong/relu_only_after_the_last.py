"""A single ReLU stands after the last convolution."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "Read the plan once more: after which of the convolutions does a ReLU come?",
    "ja": "設計をもう一度読みましょう。ReLU が入るのは、どの畳み込みのあとですか。",
}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    C, H, W = image
    net = []
    for n in range(1, depth + 1):
        net.append(Conv2D(C, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        if n == depth:
            net.append(ReLU())
        C = channels
        if n in pool_after:
            net.append(MaxPool2D(2))
            H, W = H // 2, W // 2
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=rng))
    return net
