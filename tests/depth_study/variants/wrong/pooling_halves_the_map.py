"""A pooling is taken to halve the number of pixels."""

BREAKS = ("q3",)
HINT = {
    "en": "A 2 × 2 window becomes one number. Which part of the pixels is left?",
    "ja": "2 × 2 の窓が一つの値になります。画素は何分の 1 になりますか。",
}


def network_params(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels + channels
        C = channels
        if n in pool_after:
            H = H // 2
    return total + C * H * W * 10 + 10
