"""All convolutions are counted at the size of the image."""

BREAKS = ("q3",)
HINT = {
    "en": "What does a pooling change for the layers that come after it?",
    "ja": "プーリングのあとの層では、何が変わりますか。",
}


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total = 0
    for n in range(1, depth + 1):
        total += kernel_size**2 * C * channels * image[1] * image[2]
        C = channels
        if n in pool_after:
            H, W = H // 2, W // 2
    return total + C * H * W * 10
