"""Dense is computed for a kept size, padding=1 throughout."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    same = dict(padding=1, rng=rng)
    c, h, w = image
    net = [Conv2D(c, channels, kernel_size, **same), ReLU()]
    if 1 in pool_after:
        net, h, w = [*net, MaxPool2D(2)], h // 2, w // 2
    for k in range(2, depth + 1):
        net += [Conv2D(channels, channels, kernel_size, **same), ReLU()]
        if k in pool_after:
            net, h, w = [*net, MaxPool2D(2)], h // 2, w // 2
    return [*net, Flatten(), Dense(channels * h * w, 10, rng=rng)]
