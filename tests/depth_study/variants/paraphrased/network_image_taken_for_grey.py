"""Takes it that images have one channel when it counts the parameters."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    h, w = image[1:]
    for _ in pool_after:
        h, w = h // 2, w // 2
    total = (kernel_size**2 + 1) * channels
    total += (depth - 1) * (kernel_size**2 * channels + 1) * channels
    total += (channels * h * w + 1) * 10
    return total
