"""A hidden layer made once, before the loop."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    c, h, w = image
    first = Conv2D(c, channels, kernel_size, padding=kernel_size // 2, rng=rng)
    hidden = Conv2D(channels, channels, kernel_size, padding=kernel_size // 2, rng=rng)
    net = []
    for k in range(1, depth + 1):
        net.append(first if k == 1 else hidden)
        net.append(ReLU())
        if k in pool_after:
            net.append(MaxPool2D(2))
            h, w = h // 2, w // 2
    return net + [Flatten(), Dense(channels * h * w, 10, rng=rng)]
