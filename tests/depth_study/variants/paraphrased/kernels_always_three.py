"""Makes nothing but 3 × 3 convolutions, even if another size is wanted."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    c, h, w = image
    net = []
    for n in range(1, depth + 1):
        net += [Conv2D(c, channels, 3, padding=1, rng=rng), ReLU()]
        c = channels
        if n in pool_after:
            net += [MaxPool2D(2)]
            h, w = h // 2, w // 2
    return [*net, Flatten(), Dense(c * h * w, 10, rng=rng)]
