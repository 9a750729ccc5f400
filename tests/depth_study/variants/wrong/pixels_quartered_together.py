"""The number of pixels is divided by four, instead of height and width by two each."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "A pooling drops leftovers of the rows and of the columns. Does dividing their product by 4 come to the same?",
    "ja": "プーリングでは、行の余りと列の余りがそれぞれ捨てられます。積を 4 で割るのと同じになるでしょうか。",
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
    net.append(Flatten())
    net.append(Dense(C * (H * W // 4 ** len(pool_after)), 10, rng=rng))
    return net
