"""Counts no biases for the ten logits."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    total = 0
    for n in range(1, depth + 1):
        total += channels * (kernel_size**2 * c + 1)
        c = channels
        if n in pool_after:
            h, w = h // 2, w // 2
    return total + 10 * c * h * w
