"""pool_after is ignored."""

import numpy as np
from layers import Conv2D, Dense, Flatten, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "What does your stack do with pool_after?",
    "ja": "pool_after の指定は、どこで使われていますか。",
}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    C, H, W = image
    net = []
    for n in range(1, depth + 1):
        net.append(Conv2D(C, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
        C = channels
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=rng))
    return net
