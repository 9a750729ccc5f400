"""Half of the pixels for every pooling."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(depth):
        total += channels * (C * kernel_size**2 + 1)
        C = channels
    for _ in pool_after:
        H //= 2
    return total + 10 * (C * H * W + 1)
