"""From the second convolution on, the very same layer object is used again and again."""

from layers import Conv2D, Dense, Flatten, MaxPool2D, ReLU


def build_stack(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14), rng=None):
    c, h, w = image
    pad = kernel_size // 2
    convs = [Conv2D(c, channels, kernel_size, padding=pad, rng=rng)]
    if depth > 1:
        convs += [Conv2D(channels, channels, kernel_size, padding=pad, rng=rng)] * (depth - 1)
    net = []
    for n, conv in enumerate(convs, start=1):
        net += [conv, ReLU()]
        if n in pool_after:
            net.append(MaxPool2D(2))
            h, w = h // 2, w // 2
    return [*net, Flatten(), Dense(channels * h * w, 10, rng=rng)]
