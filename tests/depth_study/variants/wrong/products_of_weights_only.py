"""Each weight is counted once, whatever the size of the image."""

BREAKS = ("q3",)
HINT = {
    "en": "How often does one image use one and the same weight of a convolution?",
    "ja": "1 枚の画像で、畳み込みの同じ重みは何回使われますか。",
}


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels
        C = channels
        if n in pool_after:
            H, W = H // 2, W // 2
    return total + C * H * W * 10
