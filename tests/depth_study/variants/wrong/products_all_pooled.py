"""All convolutions are counted at the size after the last pooling."""

BREAKS = ("q3",)
HINT = {
    "en": "Does a pooling make the layers before it cheaper, too?",
    "ja": "プーリングは、それより前の層の手間も減らすでしょうか。",
}


def network_multiply_adds(depth, channels, pool_after=(), kernel_size=3, image=(1, 14, 14)):
    C, H, W = image
    total, pools = 0, len(pool_after)
    H, W = H // 2**pools, W // 2**pools
    for _ in range(1, depth + 1):
        total += kernel_size**2 * C * channels * H * W
        C = channels
    return total + C * H * W * 10
