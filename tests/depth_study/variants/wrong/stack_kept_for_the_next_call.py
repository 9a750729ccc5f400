"""A network that was built once is given out again for the same plan."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "Build two stacks of the same plan and change one of them. What happens to the other?",
    "ja": "同じ設計で積み重ねを二つ作り、片方だけを変えてみましょう。もう片方はどうなりますか。",
}


built = {}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    key = (depth, channels, pool_after, kernel_size, image)
    if key in built:
        return built[key]
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
    built[key] = [*net, Flatten(), Dense(C * H * W, 10, rng=rng)]
    return built[key]
