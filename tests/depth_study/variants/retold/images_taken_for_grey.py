"""A literal 1 for the first layer's channels."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    net, (_, h, w) = [], image
    for k, c_in in enumerate([1] + [channels] * (depth - 1), 1):
        net += [Conv2D(c_in, channels, kernel_size, padding=kernel_size // 2, rng=rng), ReLU()]
        if k in pool_after:
            net += [MaxPool2D(2)]
            h, w = h // 2, w // 2
    return net + [Flatten(), Dense(channels * h * w, 10, rng=rng)]
