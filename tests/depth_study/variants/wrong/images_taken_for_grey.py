"""The first layer always has one input channel."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "Which entry of `image` says how many channels the first layer sees?",
    "ja": "最初の層が見るチャネルの数は、`image` のどこに書かれていますか。",
}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    _, H, W = image
    C = 1
    net = []
    for n in range(1, depth + 1):
        net.append(Conv2D(C, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
        C = channels
        if n in pool_after:
            net.append(MaxPool2D(2))
            H, W = H // 2, W // 2
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=rng))
    return net
