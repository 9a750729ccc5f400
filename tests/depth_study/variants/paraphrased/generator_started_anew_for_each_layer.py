"""Draws one seed and restarts a generator from it whenever a layer is made."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    seed = int(np.random.default_rng(rng).integers(2**32))

    def fresh():
        return np.random.default_rng(seed)

    c, h, w = image
    net = []
    for n in range(1, depth + 1):
        conv = Conv2D(c, channels, kernel_size, padding=kernel_size // 2, rng=fresh())
        net += [conv, ReLU()]
        c = channels
        if n in pool_after:
            net.append(MaxPool2D(2))
            h, w = h // 2, w // 2
    net += [Flatten(), Dense(c * h * w, 10, rng=fresh())]
    return net
