"""Only convolutions multiply."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    count = 0
    for layer in range(1, depth + 1):
        count += channels * H * W * C * kernel_size * kernel_size
        C = channels
        if layer in pool_after:
            H >>= 1
            W >>= 1
    return count
