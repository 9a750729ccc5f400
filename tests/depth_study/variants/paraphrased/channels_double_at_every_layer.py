"""The number of filters goes up by a factor of two from one convolution to the next."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    c, h, w = image
    filters = channels
    net = []
    for n in range(1, depth + 1):
        net.append(Conv2D(c, filters, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
        c, filters = filters, 2 * filters
        if n in pool_after:
            net.append(MaxPool2D(2))
            h, w = h // 2, w // 2
    return net + [Flatten(), Dense(c * h * w, 10, rng=rng)]
