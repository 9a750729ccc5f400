"""The pooling comes before the ReLU: a maximum and a ReLU may change places."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    C, H, W = image
    layers = []
    for n in range(depth):
        layers.append(Conv2D(C, channels, kernel_size, padding=(kernel_size - 1) // 2, rng=rng))
        if n + 1 in pool_after:
            layers.append(MaxPool2D((2, 2), stride=2))
        layers.append(ReLU())
        C = channels
    shrink = 2 ** len(pool_after)
    layers.append(Flatten())
    layers.append(Dense(channels * (H // shrink) * (W // shrink), 10, rng))
    return layers
