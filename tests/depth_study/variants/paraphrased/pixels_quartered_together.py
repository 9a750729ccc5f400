"""Keeps only the area of the map and takes a whole fourth of it at each pooling."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    c = image[0]
    area = image[1] * image[2]
    net = []
    for n in range(1, depth + 1):
        net += [Conv2D(c, channels, kernel_size, padding=kernel_size // 2, rng=rng), ReLU()]
        c = channels
        if n in pool_after:
            net += [MaxPool2D(2)]
            area //= 4
    return [*net, Flatten(), Dense(channels * area, 10, rng=rng)]
