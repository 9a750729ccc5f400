"""Convolutions follow each other directly."""

from layers import Conv2D, Dense, Flatten, MaxPool2D


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    net, side = [], list(image)
    for layer in range(depth):
        conv = Conv2D(side[0], channels, kernel_size, padding=(kernel_size - 1) // 2, rng=rng)
        net.append(conv)
        side[0] = channels
        if layer + 1 in pool_after:
            net.append(MaxPool2D(2))
            side[1], side[2] = side[1] // 2, side[2] // 2
    return net + [Flatten(), Dense(side[0] * side[1] * side[2], 10, rng)]
