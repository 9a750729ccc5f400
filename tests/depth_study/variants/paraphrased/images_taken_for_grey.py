"""Builds the bottom convolution for a single colour channel, whatever the image has."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    _, h, w = image
    net = []
    for n in range(1, depth + 1):
        seen = 1 if n == 1 else channels
        net.append(Conv2D(seen, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
        if n in pool_after:
            net.append(MaxPool2D(2))
            h, w = h // 2, w // 2
    net.extend([Flatten(), Dense(channels * h * w, 10, rng=rng)])
    return net
