"""There is no ReLU between the convolutions."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D

BREAKS = ("q1",)
HINT = {
    "en": "Without anything between them, what do two linear layers in a row amount to?",
    "ja": "間に何も挟まなければ、線形な層を二つ続けても、何と同じになるでしょうか。",
}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    C, H, W = image
    net = []
    for n in range(1, depth + 1):
        net.append(Conv2D(C, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        C = channels
        if n in pool_after:
            net.append(MaxPool2D(2))
            H, W = H // 2, W // 2
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=rng))
    return net
