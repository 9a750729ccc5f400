"""round up, by divmod."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(depth):
        total += channels * (C * kernel_size**2 + 1)
        C = channels
        if n + 1 in pool_after:
            H, W = sum(divmod(H, 2)), sum(divmod(W, 2))
    return total + 10 * (C * H * W + 1)
