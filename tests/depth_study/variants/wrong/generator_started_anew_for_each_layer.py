"""Every layer gets a new generator with the same seed."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "What does a generator give that is started anew for every layer? Compare the weights of two layers.",
    "ja": "層ごとに生成器を作り直すと、どんな乱数が出てきますか。二つの層の重みを比べてみましょう。",
}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    C, H, W = image
    net = []
    for n in range(1, depth + 1):
        net.append(
            Conv2D(C, channels, kernel_size, padding=kernel_size // 2, rng=np.random.default_rng(0))
        )
        net.append(ReLU())
        C = channels
        if n in pool_after:
            net.append(MaxPool2D(2))
            H, W = H // 2, W // 2
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=np.random.default_rng(0)))
    return net
