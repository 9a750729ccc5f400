"""The dense layer counts a leftover pixel as one more after pooling."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "Take an image of 7 pixels. How many windows of 2 fit in, and what becomes of the rest?",
    "ja": "7 画素の画像には、幅 2 の窓がいくつ入りますか。残りはどうなりますか。",
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
            H, W = -(-H // 2), -(-W // 2)
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=rng))
    return net
