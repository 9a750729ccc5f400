"""Sizes the final Dense layer as if nothing had been pooled away."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    colours, height, width = image
    same = kernel_size // 2
    net = [Conv2D(colours, channels, kernel_size, padding=same, rng=rng), ReLU()]
    if 1 in pool_after:
        net.append(MaxPool2D(2))
    for n in range(2, depth + 1):
        net += [Conv2D(channels, channels, kernel_size, padding=same, rng=rng), ReLU()]
        if n in pool_after:
            net.append(MaxPool2D(2))
    return net + [Flatten(), Dense(channels * height * width, 10, rng=rng)]
