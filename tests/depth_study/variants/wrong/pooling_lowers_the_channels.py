"""A pooling is taken to halve the channels as well."""

BREAKS = ("q3",)
HINT = {
    "en": "Which axes does a pooling make shorter, and which does it leave alone?",
    "ja": "プーリングで短くなるのはどの軸で、変わらないのはどの軸ですか。",
}


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels + channels
        C = channels
        if n in pool_after:
            H, W, channels = H // 2, W // 2, channels // 2
            C = channels
    return total + C * H * W * 10 + 10
