"""Behind a pooling it goes on with half as many maps."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * c * channels + channels
        c = channels
        if n in pool_after:
            c, h, w = c // 2, h // 2, w // 2
    return total + 10 * (c * h * w + 1)


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * c * channels * h * w
        c = channels
        if n in pool_after:
            c, h, w = c // 2, h // 2, w // 2
    return total + 10 * c * h * w
