"""The layers keep their weights in float32."""

import numpy as np
from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    rng = np.random.default_rng(rng)
    in_channels, height, width = image
    layers = []
    for i in range(1, depth + 1):
        conv = Conv2D(
            channels if i > 1 else in_channels,
            channels,
            kernel_size,
            padding=kernel_size // 2,
            rng=rng,
        )
        layers.extend((conv, ReLU()))
        if i in set(pool_after):
            layers.append(MaxPool2D(2))
            height //= 2
            width //= 2
    layers.extend((Flatten(), Dense(channels * height * width, 10, rng=rng)))
    for layer in layers:
        if isinstance(layer, (Conv2D, Dense)):
            layer.W = layer.W.astype(np.float32)
            layer.b = layer.b.astype(np.float32)
    return layers
