"""Believes that half of all pixels survive a 2 × 2 pooling."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, pixels = image[0], image[1] * image[2]
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * c * channels + channels
        c = channels
        if n in pool_after:
            pixels //= 2
    return total + 10 * (c * pixels + 1)


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, pixels = image[0], image[1] * image[2]
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * c * channels * pixels
        c = channels
        if n in pool_after:
            pixels //= 2
    return total + 10 * c * pixels
