"""There is a second dense layer of 20 between Flatten and the logits."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "How many Dense layers does the plan have, and what does the first of them get?",
    "ja": "設計では、Dense 層はいくつありますか。最初の Dense は何を受け取りますか。",
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
            H, W = H // 2, W // 2
    net.append(Flatten())
    net.append(Dense(C * H * W, 20, rng=rng))
    net.append(ReLU())
    net.append(Dense(20, 10, rng=rng))
    return net
