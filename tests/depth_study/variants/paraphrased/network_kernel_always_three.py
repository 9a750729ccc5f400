"""Assumes nine weights per kernel in the parameter count."""


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    c, h, w = image
    params = 0
    for n in range(1, depth + 1):
        params += 3 * 3 * c * channels + channels
        c = channels
        if n in pool_after:
            h, w = h // 2, w // 2
    return params + 10 * c * h * w + 10
