"""Builds the network without a single pooling, no matter what the plan says."""

from layers import Conv2D, Dense, Flatten, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    inputs = [image[0]] + [channels] * (depth - 1)
    net = []
    for c in inputs:
        net.append(Conv2D(c, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
    net.append(Flatten())
    net.append(Dense(channels * image[1] * image[2], 10, rng=rng))
    return net
