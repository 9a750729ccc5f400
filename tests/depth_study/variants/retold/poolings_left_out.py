"""No pooling anywhere."""

from layers import Conv2D, Dense, Flatten, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    net = [Conv2D(image[0], channels, kernel_size, padding=kernel_size // 2, rng=rng), ReLU()]
    for _ in range(1, depth):
        net.append(Conv2D(channels, channels, kernel_size, padding=kernel_size // 2, rng=rng))
        net.append(ReLU())
    return [*net, Flatten(), Dense(channels * image[1] * image[2], 10, rng=rng)]
