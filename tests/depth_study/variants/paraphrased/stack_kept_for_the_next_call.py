"""Remembers each network it makes, and returns the old one when asked for the like again."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU

made_before = {}


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    wanted = (depth, channels, tuple(pool_after), kernel_size, tuple(image))
    if wanted in made_before:
        return made_before[wanted]
    c, h, w = image
    net = []
    for n in range(1, depth + 1):
        net += [Conv2D(c, channels, kernel_size, padding=kernel_size // 2, rng=rng), ReLU()]
        c = channels
        if n in pool_after:
            net.append(MaxPool2D(2))
            h, w = h // 2, w // 2
    net += [Flatten(), Dense(c * h * w, 10, rng=rng)]
    made_before[wanted] = net
    return net
