"""enumerate without start."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    c, h, w = image
    all_layers = []
    for index, c_in in enumerate([c] + (depth - 1) * [channels]):
        all_layers += [Conv2D(c_in, channels, kernel_size, 1, kernel_size // 2, rng), ReLU()]
        if index in pool_after:
            all_layers += [MaxPool2D(2)]
            h = h // 2
            w = w // 2
    return all_layers + [Flatten(), Dense(h * w * channels, 10, rng=rng)]
