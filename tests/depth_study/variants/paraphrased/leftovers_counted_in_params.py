"""Rounds odd sides up when it works out how many weights Dense has."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * c * channels + channels
        c = channels
        if n in pool_after:
            h, w = -(-h // 2), -(-w // 2)
    return total + 10 * (c * h * w + 1)
