"""The convolutions have no padding."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "Does the image keep its size on its way through a convolution? Look at the first and the last row.",
    "ja": "畳み込みを通っても、画像の大きさは変わっていませんか。最初と最後の行に注目しましょう。",
}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    C, H, W = image
    net = []
    for n in range(1, depth + 1):
        net.append(Conv2D(C, channels, kernel_size, rng=rng))
        net.append(ReLU())
        C = channels
        if n in pool_after:
            net.append(MaxPool2D(2))
            H, W = H // 2, W // 2
    net.append(Flatten())
    net.append(Dense(C * H * W, 10, rng=rng))
    return net
