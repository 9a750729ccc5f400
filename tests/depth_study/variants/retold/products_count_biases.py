"""One more per output number."""


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    count = 0
    for layer in range(1, depth + 1):
        outputs = channels * H * W
        count += outputs * C * kernel_size * kernel_size
        count += outputs
        C = channels
        if layer in pool_after:
            H >>= 1
            W >>= 1
    return count + C * H * W * 10
