"""Collects the poolings and puts them in front of Flatten, behind all convolutions."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    c, h, w = image
    net = []
    for _ in range(depth):
        net += [Conv2D(c, channels, kernel_size, padding=kernel_size // 2, rng=rng), ReLU()]
        c = channels
    for _ in pool_after:
        net.append(MaxPool2D(2))
        h, w = h // 2, w // 2
    net += [Flatten(), Dense(c * h * w, 10, rng=rng)]
    return net
