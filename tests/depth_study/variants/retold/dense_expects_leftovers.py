"""Rounds the halves up with math.ceil."""

from math import ceil

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    height, width = image[1:]
    net = []
    for k in range(1, depth + 1):
        c_in = image[0] if k == 1 else channels
        net.append(Conv2D(c_in, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
        if k in pool_after:
            net.append(MaxPool2D(2))
            height, width = ceil(height / 2), ceil(width / 2)
    net.append(Flatten())
    net.append(Dense(channels * height * width, 10, rng=rng))
    return net
