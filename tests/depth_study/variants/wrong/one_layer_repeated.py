"""The second convolution is one object that stands in the list several times."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

BREAKS = ("q1",)
HINT = {
    "en": "In Python, `[layer] * 3` is three times the same object. How many sets of weights are there?",
    "ja": "Python の `[layer] * 3` は、同じオブジェクトが三つ並んだものです。重みは何組ありますか。",
}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    C, H, W = image
    padding = kernel_size // 2
    convolutions = [Conv2D(C, channels, kernel_size, padding=padding, rng=rng)]
    convolutions += [Conv2D(channels, channels, kernel_size, padding=padding, rng=rng)] * (
        depth - 1
    )
    net = []
    for n, convolution in enumerate(convolutions, start=1):
        net += [convolution, ReLU()]
        if n in pool_after:
            net.append(MaxPool2D(2))
            H, W = H // 2, W // 2
    return [*net, Flatten(), Dense(channels * H * W, 10, rng=rng)]
