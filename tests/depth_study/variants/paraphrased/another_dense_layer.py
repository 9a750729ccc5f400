"""Between Flatten and the ten logits sits an extra hidden Dense layer of twenty units."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    c, h, w = image
    net = []
    for n in range(1, depth + 1):
        net += [Conv2D(c, channels, kernel_size, padding=kernel_size // 2, rng=rng), ReLU()]
        c = channels
        if n in pool_after:
            net += [MaxPool2D(2)]
            h //= 2
            w //= 2
    hidden = 20
    net += [Flatten(), Dense(c * h * w, hidden, rng=rng), ReLU(), Dense(hidden, 10, rng=rng)]
    return net
