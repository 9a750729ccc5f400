"""First all convolutions, then all poolings."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    ins = [image[0], *[channels] * (depth - 1)]
    convs = [
        layer
        for c in ins
        for layer in (Conv2D(c, channels, kernel_size, padding=kernel_size // 2, rng=rng), ReLU())
    ]
    pools = [MaxPool2D(2) for _ in pool_after]
    left = 2 ** len(pools)
    features = channels * (image[1] // left) * (image[2] // left)
    return convs + pools + [Flatten(), Dense(features, 10, rng=rng)]
